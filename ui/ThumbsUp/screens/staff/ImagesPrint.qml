import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What to print of the class that is shown: slips for home, or the list for staff.
ConfirmPanel {
    id: panel

    required property ImagesViewModel vm
    readonly property var facts: vm.facts

    title: facts.className === "" ? qsTr("Print for the whole school") : qsTr("Print for %1").arg(facts.className)
    text: qsTr("Everything is shown before it prints.")
    yes: ""

    StaffButton {
        objectName: "slipsMissing"
        text: panel.facts.missing === 1 ? qsTr("1 slip, where no answer stands") : qsTr("%1 slips, where no answer stands").arg(panel.facts.missing)
        kind: "primary"
        visible: panel.facts.missing > 0
        Layout.fillWidth: true
        onClicked: panel.vm.printSlips(true)
    }
    StaffButton {
        objectName: "slipsAll"
        text: qsTr("Slips for everybody (%1)").arg(panel.facts.may + panel.facts.not)
        Layout.fillWidth: true
        onClicked: panel.vm.printSlips(false)
    }
    StaffButton {
        objectName: "printList"
        text: qsTr("The list for staff, not for display")
        Layout.fillWidth: true
        onClicked: panel.vm.printList()
    }
}
