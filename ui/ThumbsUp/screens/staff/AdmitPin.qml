import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The PIN for today, large enough to write down. It is shown this once.
Panel {
    id: sheet

    required property AdmitViewModel vm
    readonly property var facts: vm.facts

    ColumnLayout {
        spacing: Theme.staffSpace * 1.4
        Layout.alignment: Qt.AlignCenter

        StaffText {
            objectName: "admitted"
            text: sheet.facts.again ? qsTr("Welcome back: %1 can come in today").arg(sheet.facts.who) : qsTr("%1 can come in today").arg(sheet.facts.who)
            strong: true
            font.pixelSize: Theme.staffTitle
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StaffText {
            text: qsTr("PIN for %1").arg(sheet.facts.day)
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StaffText {
            objectName: "supplyPin"
            text: sheet.facts.pin
            strong: true
            font.pixelSize: Theme.staffTitle * 3.4
            font.letterSpacing: Theme.staffSpace
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StaffText {
            text: qsTr("Write it down for them now: it is not shown again. If it is lost, admit them once more.")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.mm(190 * Theme.grow)
            Layout.alignment: Qt.AlignHCenter
        }
        StaffButton {
            objectName: "pinWritten"
            text: qsTr("It is written down")
            kind: "primary"
            leftPadding: Theme.staffControl
            rightPadding: Theme.staffControl
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.staffSpace
            onClicked: sheet.vm.done()
        }
    }
}
