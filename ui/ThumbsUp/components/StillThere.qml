pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Are you still there? The flowers close one by one; a touch anywhere is an answer.
Rectangle {
    id: page

    required property KioskViewModel kiosk

    objectName: "stillThere"
    color: Theme.shade

    Card {
        anchors.centerIn: parent
        width: Math.min(page.width - 2 * Theme.margin, column.implicitWidth + 4 * Theme.margin)
        height: column.implicitHeight + 3 * Theme.margin

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.space * 2

            Heading {
                text: page.kiosk.words.still_there ?? qsTr("Are you still there?")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Row {
                spacing: Theme.space
                Layout.alignment: Qt.AlignHCenter
                Accessible.role: Accessible.Animation
                Accessible.name: page.kiosk.secondsLeft

                Repeater {
                    model: 6

                    delegate: Picture {
                        required property int index

                        width: Theme.mm(16 * Theme.grow)
                        height: width
                        name: "glyph-1F33B"
                        opacity: page.kiosk.secondsLeft > index * 5 ? 1 : 0.18

                        Behavior on opacity {
                            NumberAnimation {
                                duration: Theme.gentle
                            }
                        }
                    }
                }
            }
            KidButton {
                objectName: "stillThereYes"
                text: page.kiosk.words.still_there_yes ?? qsTr("Yes, I am here")
                picture: "glyph-1F44B-1F3FD"
                fill: Theme.agree
                focus: true
                Layout.alignment: Qt.AlignHCenter
                onClicked: page.kiosk.stay()
            }
        }
    }
}
