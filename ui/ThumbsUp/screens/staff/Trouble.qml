import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The record cannot be opened: calm, one sentence that says what to do, and another try.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property TroubleViewModel vm

    Rectangle {
        anchors.fill: parent
        color: Theme.staffPage
    }
    Panel {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.staffMargin, Theme.mm(180 * Theme.grow))
        padding: Theme.staffMargin * 1.4

        RowLayout {
            spacing: Theme.staffMargin

            Picture {
                name: "glyph-1F511"
                Layout.preferredWidth: Theme.staffControl * 2
                Layout.preferredHeight: Theme.staffControl * 2
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Theme.staffSpace
                Layout.fillWidth: true

                StaffText {
                    text: screen.vm.code === "already-open" ? qsTr("Thumbs Up is open already") : qsTr("Thumbs Up cannot open the school’s record")
                    strong: true
                    font.pixelSize: Theme.staffTitle
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                StaffText {
                    objectName: "troubleText"
                    text: screen.vm.text
                    wrapMode: Text.Wrap
                    lineHeight: 1.15
                    Layout.fillWidth: true
                }
                StaffText {
                    text: qsTr("Nothing was changed. Pupils cannot sign until this is put right.")
                    quiet: true
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.topMargin: Theme.staffSpace

            Item {
                Layout.fillWidth: true
            }
            StaffButton {
                objectName: "troubleQuit"
                text: qsTr("Close Thumbs Up")
                onClicked: screen.Window.window.close()
            }
            StaffButton {
                objectName: "tryAgain"
                text: screen.vm.trying ? qsTr("Trying …") : qsTr("Try again")
                kind: "primary"
                enabled: !screen.vm.trying
                onClicked: screen.vm.tryAgain()
            }
        }
    }
}
