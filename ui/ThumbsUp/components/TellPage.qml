import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// You did right: go to your teacher now. Calm, and the same for everybody.
Rectangle {
    id: page

    required property KioskViewModel kiosk

    objectName: "tellPage"
    color: Theme.told

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.space * 1.5

        RowLayout {
            spacing: Theme.margin * 1.5
            Layout.fillWidth: true
            Layout.fillHeight: true

            Scene {
                name: "told"
                Layout.fillHeight: true
                Layout.preferredWidth: page.width * 0.55
            }
            ColumnLayout {
                spacing: Theme.space * 1.5
                Layout.fillWidth: true

                Heading {
                    id: title

                    text: page.kiosk.words.tell_title ?? qsTr("You did the right thing")
                    Layout.fillWidth: true
                }
                SpokenText {
                    id: told

                    speech: page.kiosk.speech
                    text: page.kiosk.words.tell_text ?? qsTr("Go to your teacher now. You are not in trouble.")
                    Layout.fillWidth: true
                }
                SpeakerButton {
                    speech: page.kiosk.speech
                    onClicked: speech.say(/[.!?…]$/.test(title.text) ? `${title.text} ${told.text}` : `${title.text}. ${told.text}`)
                }
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
            Item {
                Layout.fillWidth: true
            }
            KidButton {
                objectName: "tellDone"
                text: page.kiosk.words.tell_back ?? qsTr("I have told")
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
