pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The way in for staff: your name, then your PIN. A child who comes here by accident goes back by one touch.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property DoorViewModel vm
    readonly property real room: width - 2 * Theme.staffMargin

    Rectangle {
        anchors.fill: parent
        color: Theme.staffPage
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.staffMargin
        spacing: Theme.staffSpace * 1.6

        RowLayout {
            spacing: Theme.staffSpace * 1.4
            Layout.fillHeight: false

            StaffButton {
                objectName: "doorBack"
                text: qsTr("Back")
                picture: "glyph-2B05"
                onClicked: screen.vm.back()
            }
            StaffText {
                text: qsTr("For staff: touch your name, then enter your PIN")
                strong: true
                font.pixelSize: Theme.staffTitle
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
        }

        RowLayout {
            spacing: Theme.staffMargin
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridView {
                id: people

                readonly property int columns: Math.max(1, Math.floor(width / Theme.mm(62 * Theme.grow)))

                model: screen.vm.people
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: StaffScrollBar {}
                cellWidth: Math.floor(width / columns)
                cellHeight: Theme.staffControl * 1.9 + Theme.staffSpace
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: Item {
                    id: cell

                    required property string subject
                    required property string name
                    required property string initials
                    required property bool chosen

                    width: people.cellWidth
                    height: people.cellHeight

                    PersonCard {
                        objectName: "person-" + cell.name
                        anchors.fill: parent
                        anchors.rightMargin: Theme.staffSpace
                        anchors.bottomMargin: Theme.staffSpace
                        name: cell.name
                        initials: cell.initials
                        chosen: cell.chosen
                        onClicked: screen.vm.choose(cell.subject)
                    }
                }
            }
            Panel {
                Layout.preferredWidth: Theme.mm(100 * Theme.grow)
                Layout.alignment: Qt.AlignTop

                StaffTitle {
                    text: screen.vm.chosenName === "" ? qsTr("Whose PIN?") : screen.vm.chosenName
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
                StaffText {
                    objectName: "doorFault"
                    text: screen.vm.seconds > 0 ? qsTr("Too many wrong PINs. Please wait %1:%2, then try again.").arg(Math.floor(screen.vm.seconds / 60)).arg(String(screen.vm.seconds % 60).padStart(2, "0")) : screen.vm.fault !== "" ? screen.vm.fault : screen.vm.checking ? qsTr("One moment …") : screen.vm.chosenName === "" ? qsTr("Touch your name first.") : qsTr("Enter your six digits.")
                    color: screen.vm.fault !== "" ? Theme.faultLine : Theme.staffQuiet
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.staffText * 2.6
                }
                PinPad {
                    filled: screen.vm.filled
                    key: Math.min(Theme.staffKey * 1.35, people.height * 0.14)
                    locked: screen.vm.chosenName === "" || screen.vm.checking || screen.vm.seconds > 0
                    focus: true
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignHCenter
                    onDigit: digit => screen.vm.digit(digit)
                    onErased: screen.vm.erase()
                }
            }
        }
    }
}
