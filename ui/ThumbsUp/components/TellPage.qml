import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// You did right: go to your teacher now. Calm, and the same for everybody. Beside it, for those who like, pictures.
Rectangle {
    id: page

    required property KioskViewModel kiosk
    readonly property var words: kiosk.words
    readonly property bool pictured: kiosk.pictures.offered

    objectName: "tellPage"
    color: Theme.told

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.space * 1.5

        RowLayout {
            spacing: Theme.margin
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                columns: page.pictured ? 1 : 2
                columnSpacing: Theme.margin
                rowSpacing: Theme.space * 1.2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5

                Scene {
                    name: "told"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 3
                    Layout.minimumHeight: Theme.button
                }
                ColumnLayout {
                    spacing: Theme.space * 1.2
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2

                    Heading {
                        id: title

                        text: page.words.tell_title ?? qsTr("You did the right thing")
                        Layout.fillWidth: true
                    }
                    SpokenText {
                        id: told

                        speech: page.kiosk.speech
                        text: page.words.tell_text ?? qsTr("Go to your teacher now. You are not in trouble.")
                        Layout.fillWidth: true
                    }
                    SpokenText {
                        id: phone

                        objectName: "tellPhone"
                        speech: page.kiosk.speech
                        text: page.words.tell_phone ?? ""
                        visible: text !== ""
                        Layout.fillWidth: true
                    }
                    SpokenText {
                        id: know

                        objectName: "tellKnow"
                        speech: page.kiosk.speech
                        text: page.words.tell_know ?? qsTr("We only tell people who need to know.")
                        Layout.fillWidth: true
                    }
                }
            }
            TellPictures {
                kiosk: page.kiosk
                visible: page.pictured
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 6
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            // for a tap by mistake: nobody must say they have told when they have not
            BackButton {
                objectName: "tellBack"
                kiosk: page.kiosk
                onClicked: page.kiosk.tellDone()
            }
            SpeakerButton {
                objectName: "tellSpeaker"
                speech: page.kiosk.speech
                onClicked: page.kiosk.readTold()
            }
            Item {
                Layout.fillWidth: true
            }
            KidButton {
                objectName: "tellDone"
                text: page.words.tell_back ?? qsTr("I have told")
                picture: "glyph-1F9D1-1F3FD-200D-1F91D-200D-1F9D1-1F3FE"
                focus: true
                onClicked: page.kiosk.tellDone()
            }
        }
    }

    StaffCorner {
        objectName: "staffCorner"
        onClicked: {
            page.kiosk.tellDone();
            page.kiosk.staffExit();
        }
    }
}
