import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// For the author of a lesson: what is wrong in its files, until they are saved without it.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property PackFindingsViewModel vm

    Rectangle {
        anchors.fill: parent
        color: Theme.staffPage
    }
    Panel {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.staffMargin, Theme.mm(220 * Theme.grow))
        padding: Theme.staffMargin * 1.4

        StaffText {
            objectName: "findingsTitle"
            text: qsTr("The lesson “%1” cannot be shown yet").arg(screen.vm.stage)
            strong: true
            font.pixelSize: Theme.staffTitle
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Repeater {
            model: screen.vm.findings

            ColumnLayout {
                id: finding

                required property string at
                required property string what
                required property string remedy

                spacing: Theme.staffSpace * 0.3
                Layout.fillWidth: true
                Layout.topMargin: Theme.staffSpace

                StaffText {
                    text: finding.at
                    quiet: true
                    visible: text !== ""
                    wrapMode: Text.WrapAnywhere
                    Layout.fillWidth: true
                }
                StaffText {
                    objectName: "findingWhat"
                    text: finding.what + " " + finding.remedy
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
        StaffText {
            text: qsTr("Save the file, and the lesson comes back at the page where you were.")
            quiet: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.topMargin: Theme.staffSpace
        }
    }
}
