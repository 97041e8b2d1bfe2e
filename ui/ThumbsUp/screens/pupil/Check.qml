pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What would you do? Two or three pictured answers, a kind word, a second try.
KidFrame {
    id: screen

    required property CheckViewModel vm
    readonly property real wordsRoom: {
        let most = 0;
        for (let place = 0; place < answers.count; place++)
            most = Math.max(most, (answers.itemAt(place) as ChoiceCard)?.wordsHeight ?? 0);
        return most;
    }

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
                text: screen.vm.question
                running: true
                Layout.fillWidth: true
            }
            SpeakerButton {
                speech: screen.kiosk.speech
                size: Theme.minorButton
                Layout.alignment: Qt.AlignTop
                onClicked: screen.vm.readAloud()
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: answers

                model: screen.vm.choices

                delegate: ChoiceCard {
                    required property int index

                    objectName: "choice-" + index
                    speech: screen.kiosk.speech
                    wordsRoom: screen.wordsRoom
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
        // what is said to an answer: its room is kept from the beginning, so that nothing jumps
        Rectangle {
            radius: Theme.radius * 0.6
            color: screen.vm.verdict === "" ? Theme.page : screen.vm.right ? Theme.right : Theme.alert
            implicitHeight: Math.max(Theme.button, longest.height + Theme.space * 0.5)
            Layout.fillWidth: true

            KidText {
                id: longest

                visible: false
                width: said.width
                text: screen.vm.longest
            }
            SpokenText {
                id: said

                objectName: "verdict"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space
                anchors.verticalCenter: parent.verticalCenter
                speech: screen.kiosk.speech
                text: screen.vm.verdict === "" ? "" : screen.vm.verdict + " " + screen.vm.kind
                running: true
            }
        },
        Item {
            implicitWidth: next.implicitWidth
            implicitHeight: next.implicitHeight

            KidButton {
                id: next

                objectName: "next"
                anchors.fill: parent
                visible: screen.vm.settled
                text: screen.kiosk.words.next ?? ""
                picture: "glyph-27A1"
                pictureLast: true
                fill: Theme.agree
                onClicked: screen.vm.next()
            }
        }
    ]
}
