import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What to do next with this class, in sentences.
Panel {
    id: next

    required property ClassPageViewModel vm
    readonly property var counts: vm.counts
    readonly property int toCome: counts.waiting + counts.here

    title: qsTr("Next")

    function listed(names: list<string>): string {
        const last = names.length - 1;
        return last < 1 ? names.join("") : qsTr("%1 and %2").arg(names.slice(0, last).join(", ")).arg(names[last]);
    }

    CountsBar {
        pupils: next.counts.all
        signed: next.counts.signed
        notWitnessed: next.counts.awaiting_witness
        notSure: next.counts.not_sure
        implicitHeight: Theme.staffSpace * 1.2
        Layout.fillWidth: true
    }
    CountsLegend {
        signed: next.counts.signed
        notWitnessed: next.counts.awaiting_witness
        notSure: next.counts.not_sure
        waiting: next.toCome + next.counts.waiting_again
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.staffSpace
    }
    NextLine {
        text: qsTr("%1 is in the middle of a turn.").arg(next.vm.here)
        picture: "glyph-1F449-1F3FD"
        visible: next.vm.here !== ""
        Layout.fillWidth: true
    }
    NextLine {
        text: next.vm.unsure.length === 1 ? qsTr("%1 is not sure and would like to talk.").arg(next.vm.unsure[0]) : qsTr("%1 are not sure and would like to talk.").arg(next.listed(next.vm.unsure))
        picture: "glyph-1F914"
        visible: next.vm.unsure.length > 0
        Layout.fillWidth: true
    }
    NextLine {
        text: next.vm.unwitnessed.length === 1 ? qsTr("%1 has signed and waits for the adult who saw it.").arg(next.vm.unwitnessed[0]) : qsTr("%1 have signed and wait for the adult who saw it.").arg(next.listed(next.vm.unwitnessed))
        picture: "glyph-23F3"
        actionText: next.vm.mayWitness ? qsTr("Witness") : ""
        actionName: "toWitness"
        visible: next.vm.unwitnessed.length > 0
        Layout.fillWidth: true
        onAction: next.vm.witness()
    }
    NextLine {
        text: next.vm.toPrint === 1 ? qsTr("1 parent form is ready to print.") : qsTr("%1 parent forms are ready to print.").arg(next.vm.toPrint)
        picture: "glyph-1F5A8"
        actionText: next.vm.mayPrint ? qsTr("Print forms") : ""
        actionName: "toPaper"
        visible: next.vm.toPrint > 0
        Layout.fillWidth: true
        onAction: next.vm.printForms()
    }
    NextLine {
        text: next.toCome === 1 ? qsTr("1 pupil has still to sign.") : qsTr("%1 pupils have still to sign.").arg(next.toCome)
        picture: "glyph-270F"
        visible: next.toCome > 0
        Layout.fillWidth: true
    }
    NextLine {
        text: next.vm.again.length === 1 ? qsTr("A rule has changed: %1 signs it again.").arg(next.vm.again[0]) : qsTr("A rule has changed: %1 pupils sign it again.").arg(next.vm.again.length)
        picture: "glyph-1F504"
        visible: next.vm.again.length > 0
        Layout.fillWidth: true
    }
    NextLine {
        text: qsTr("Everybody in %1 has signed. Well done!").arg(next.vm.name)
        picture: "glyph-1F389"
        visible: next.counts.all > 0 && next.toCome === 0 && next.vm.again.length === 0 && next.vm.unsure.length === 0
        Layout.fillWidth: true
    }
    StageOffer {
        handover: next.vm.handover
        visible: next.vm.handover.gapCount > 0
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    StaffText {
        text: qsTr("Touch a pupil to see what they agreed to.")
        small: true
        quiet: true
        visible: next.vm.mayLook
        Layout.fillWidth: true
    }
}
