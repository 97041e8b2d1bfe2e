pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What would you do? Two or three pictured answers, a kind word, a second try.
KidFrame {
    id: screen

    required property CheckViewModel vm

    header: ProgressDots {
        progress: screen.vm.progress
        room: screen.topRoom - Theme.space
        anchors.verticalCenter: parent.verticalCenter
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space * 1.5

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            SpokenText {
                speech: screen.kiosk.speech
                text: screen.vm.verdict === "" ? screen.vm.question : screen.vm.verdict + " " + screen.vm.kind
                running: screen.vm.verdict !== ""
                Layout.fillWidth: true
            }
            SpeakerButton {
                speech: screen.kiosk.speech
                Layout.alignment: Qt.AlignTop
                onClicked: screen.vm.readAloud()
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: screen.vm.choices

                delegate: ChoiceCard {
                    required property int index

                    objectName: "choice-" + index
                    speech: screen.kiosk.speech
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: screen.vm.choose(index)
                }
            }
        }
    }

    footer: [
        BackButton {
            kiosk: screen.kiosk
            onClicked: screen.vm.back()
        },
        Item {
            Layout.fillWidth: true
        },
        KidButton {
            objectName: "next"
            visible: screen.vm.settled
            text: screen.kiosk.words.next ?? ""
            picture: "glyph-27A1"
            pictureLast: true
            fill: Theme.agree
            onClicked: screen.vm.next()
        }
    ]
}
