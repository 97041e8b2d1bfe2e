pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Beside the pages: which printer, how far it is, what came of it.
Panel {
    id: side

    required property PreviewViewModel vm
    required property string where
    readonly property var facts: vm.facts
    readonly property string step: facts.step
    readonly property var unwitnessed: facts.unwitnessed ?? []
    readonly property var inEnglish: facts.inEnglish ?? []
    readonly property var leftOut: facts.leftOut ?? []
    readonly property int named: 6

    title: step === "ready" ? qsTr("Printer") : ""

    ProgressLine {
        label: side.step === "making" ? qsTr("Drawing the pages …") : qsTr("Making the pages …")
        done: side.facts.done
        of: side.facts.of
        cancellable: true
        visible: side.step === "making" || side.step === "printing"
        Layout.fillWidth: true
        onCancelled: side.vm.cancel()
    }
    Banner {
        objectName: "noPrinting"
        kind: "warn"
        text: side.facts.noPrinting
        visible: side.step === "ready" && text !== ""
        Layout.fillWidth: true
    }
    StaffButton {
        objectName: "tryPrinters"
        text: qsTr("Try again")
        visible: side.step === "ready" && side.vm.facts.printer === ""
        onClicked: side.vm.lookForPrinters()
    }
    Banner {
        objectName: "stopped"
        kind: "info"
        text: side.facts.fault
        visible: side.step === "ready" && text !== ""
        Layout.fillWidth: true
    }
    Banner {
        kind: "info"
        text: qsTr("An adult still has to confirm the mark of %1.").arg(side.unwitnessed.join(", "))
        visible: side.step === "ready" && side.unwitnessed.length > 0
        Layout.fillWidth: true
    }
    Banner {
        objectName: "inEnglish"
        kind: "warn"
        text: qsTr("Printed in English, since the letter in their home language is not confirmed yet: %1. Settings, Letters.").arg(side.inEnglish.join(", "))
        visible: side.step === "ready" && side.inEnglish.length > 0
        Layout.fillWidth: true
    }
    Banner {
        objectName: "leftOut"
        kind: "info"
        text: side.leftOut.length <= side.named ? qsTr("No card yet for those who have no access: %1.").arg(side.leftOut.join(", ")) : qsTr("No card yet for %1 pupils who have no access.").arg(side.leftOut.length)
        visible: side.step === "ready" && side.leftOut.length > 0
        Layout.fillWidth: true
    }
    StaffList {
        objectName: "printers"
        model: side.vm.printers
        visible: side.step === "ready"
        emptyTitle: side.facts.noPrinting === "" ? qsTr("This computer has no printer") : ""
        emptyText: qsTr("Save as a PDF and print it elsewhere.")
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: PreviewPrinter {
            width: ListView.view.width - Theme.staffSpace
            onClicked: side.vm.choosePrinter(name)
        }
    }
    PreviewOutcome {
        vm: side.vm
        where: side.where
        visible: ["sent", "saved", "failed"].includes(side.step)
        Layout.fillWidth: true
    }
    Item {
        visible: side.step !== "ready"
        Layout.fillHeight: true
    }
}
