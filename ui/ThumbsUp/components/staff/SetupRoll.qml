import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Step 4: pupils, from the school's own export.
SetupStep {
    id: step

    required property SetupViewModel vm

    title: qsTr("That is all, %1. Now your pupils").arg(vm.name)
    text: qsTr("Export the roll from the school’s own system as CSV or Excel, and put the file on this computer or on a stick. You see what would change before anything is written.")
    next: qsTr("Import the roll")
    first: true
    onAdvanced: vm.importRoll()

    StaffText {
        objectName: "rollFault"
        text: step.vm.busy ? qsTr("Filling in a made-up school …") : step.vm.fault
        color: step.vm.busy ? Theme.staffQuiet : Theme.faultLine
        visible: text !== ""
        Layout.fillWidth: true
    }

    extra: [
        StaffButton {
            objectName: "madeUp"
            text: qsTr("Try it with a made-up school")
            enabled: !step.vm.busy
            onClicked: step.vm.tryMadeUp()
        },
        StaffButton {
            objectName: "later"
            text: qsTr("Look around first")
            kind: "quiet"
            enabled: !step.vm.busy
            onClicked: step.vm.later()
        }
    ]
}
