import QtQuick
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

    StaffButton {
        objectName: "later"
        text: qsTr("Look around first")
        onClicked: step.vm.later()
    }
}
