pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What would you do? Two or three pictured answers, a kind word, a second try. Where a story is told first, it stands
// beside the answers, and what is said to an answer takes the place of its words.
KidFrame {
    id: screen

    required property CheckViewModel vm
    readonly property bool told: vm.story !== ""
    readonly property real wordsRoom: {
        let most = 0;
        for (let place = 0; place < answers.count; place++)
            most = Math.max(most, (answers.itemAt(place) as ChoiceCard)?.wordsHeight ?? 0);
        return most;
    }

    // answers look alike: where one must give way, all do
    readonly property int step: {
        let most = 0;
        for (let place = 0; place < answers.count; place++)
            most = Math.max(most, (answers.itemAt(place) as ChoiceCard)?.step ?? 0);
        return most;
    }

    header: ProgressDots {
        progress: screen.vm.progress
        room: screen.topRoom - Theme.space
        anchors.verticalCenter: parent.verticalCenter
    }

    RowLayout {
        anchors.fill: parent
        spacing: screen.told ? Theme.margin : Theme.gap
        layoutDirection: Theme.across

        StoryColumn {
            visible: screen.told
            vm: screen.vm
            speech: screen.kiosk.speech
            Layout.fillHeight: true
            Layout.preferredWidth: parent.width * 0.36
        }
        ColumnLayout {
            spacing: Theme.space * 1.5
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: false

                SpokenText {
                    speech: screen.kiosk.speech
                    text: screen.vm.question
                    running: true
                    room: screen.height * 0.13
                    Layout.fillWidth: true
                }
                SpeakerButton {
                    speech: screen.kiosk.speech
                    size: Theme.minorButton
                    Layout.alignment: Qt.AlignTop
                    onClicked: screen.vm.readAloud()
                }
            }
            GridLayout {
                columns: screen.told ? 1 : Math.max(1, answers.count)
                rowSpacing: Theme.gap
                columnSpacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    id: answers

                    model: screen.vm.choices

                    delegate: ChoiceCard {
                        required property int index

                        objectName: "choice-" + index
                        speech: screen.kiosk.speech
                        lying: screen.told
                        wordsRoom: screen.told ? 0 : screen.wordsRoom
                        neighbours: screen.step
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: 1
                        onClicked: screen.vm.choose(index)
                    }
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
            implicitHeight: plain.visible ? plain.implicitHeight : 0
            Layout.fillWidth: true

            Verdict {
                id: plain

                anchors.fill: parent
                visible: !screen.told
                vm: screen.vm
                speech: screen.kiosk.speech
                room: screen.height * 0.14
                least: Theme.button
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
