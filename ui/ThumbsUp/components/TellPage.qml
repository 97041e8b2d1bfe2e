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
    readonly property string said: [words.tell_text ?? qsTr("Go to your teacher now. You are not in trouble."), words.tell_phone ?? "", words.tell_know ?? qsTr("We only tell people who need to know.")].filter(one => one !== "").join(" ")

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

            Item {
                id: matter

                // with the pictures below each other, without them side by side
                readonly property real beside: page.pictured ? 0 : width * 0.6 + Theme.margin

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5

                Scene {
                    name: "told"
                    width: page.pictured ? matter.width : matter.width * 0.6
                    height: page.pictured ? matter.height - saying.height - Theme.space * 1.2 : matter.height
                }
                Column {
                    id: saying

                    spacing: Theme.space * 1.2
                    x: matter.beside
                    width: matter.width - x
                    y: page.pictured ? matter.height - height : (matter.height - height) / 2

                    Heading {
                        id: title

                        width: parent.width
                        text: page.words.tell_title ?? qsTr("You did the right thing")
                    }
                    SpokenText {
                        objectName: "tellText"
                        width: parent.width
                        speech: page.kiosk.speech
                        text: page.said
                        room: matter.height - title.height - parent.spacing * 2 - (page.pictured ? Theme.button : 0)
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
