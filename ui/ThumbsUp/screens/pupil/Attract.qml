import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Waiting for a class: warm, and nobody's.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property AttractViewModel vm

    Rectangle {
        anchors.fill: parent
        color: Theme.wall
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: picture.y + picture.height * picture.floor
        color: Theme.floor

        Rectangle {
            width: parent.width
            height: picture.height * 10 / 900
            color: Theme.skirting
        }
    }
    Picture {
        id: picture

        // where the scene's floor begins, so that wall and floor go on beside it
        readonly property real floor: 695 / 900

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.margin
        height: parent.height - banner.height - 3 * Theme.margin
        width: Math.min(parent.width, height * 16 / 9)
        name: "attract"
        alt: qsTr("Children and teachers with their thumbs up")
    }

    Card {
        id: banner

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        height: row.implicitHeight + 2 * Theme.space

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.margins: Theme.space
            anchors.leftMargin: Theme.margin
            spacing: Theme.gap

            Picture {
                name: "glyph-1F44D-1F3FD"
                Layout.preferredWidth: Theme.button * 0.9
                Layout.preferredHeight: Theme.button * 0.9
            }
            Heading {
                text: screen.kiosk.faultForPupil !== "" ? screen.kiosk.faultForPupil : qsTr("Thumbs Up")
                size: Theme.title * (screen.kiosk.faultForPupil !== "" ? 1 : 1.25)
                Layout.fillWidth: screen.kiosk.faultForPupil !== ""
            }
            KidText {
                objectName: "howToStart"
                text: screen.kiosk.words.ask_teacher ?? qsTr("Ask your teacher to start.")
                size: Theme.text * 1.1
                visible: screen.kiosk.faultForPupil === ""
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            TellButton {
                kiosk: screen.kiosk
            }
        }
    }
}
