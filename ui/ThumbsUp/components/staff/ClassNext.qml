import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What to do next with this class, in sentences; who is away or not sure is named, nobody is counted against.
Panel {
    id: next

    required property ClassPageViewModel vm
    readonly property var counts: vm.counts
    readonly property var called: vm.called
    readonly property int toCome: counts.waiting + counts.here
    signal keepsakesWanted

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
        away: next.counts.away
        declined: next.counts.declined
        Layout.fillWidth: true
    }
    StaffFlick {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.staffSpace

        ColumnLayout {
            width: parent.width
            spacing: Theme.staffSpace

            NextLine {
                text: qsTr("%1 is in the middle of a turn.").arg(next.listed(next.called.here))
                picture: "glyph-1F449-1F3FD"
                visible: next.called.here.length > 0
                Layout.fillWidth: true
            }
            NextLine {
                text: next.called.not_sure.length === 1 ? qsTr("%1 is not sure and would like to talk.").arg(next.called.not_sure[0]) : qsTr("%1 are not sure and would like to talk.").arg(next.listed(next.called.not_sure))
                picture: "glyph-1F914"
                visible: next.called.not_sure.length > 0
                Layout.fillWidth: true
            }
            NextLine {
                text: next.called.awaiting_witness.length === 1 ? qsTr("%1 has signed and waits for the adult who saw it.").arg(next.called.awaiting_witness[0]) : qsTr("%1 have signed and wait for the adult who saw it.").arg(next.listed(next.called.awaiting_witness))
                picture: "glyph-23F3"
                actionText: next.vm.may.witness ? qsTr("Witness") : ""
                actionName: "toWitness"
                visible: next.called.awaiting_witness.length > 0
                Layout.fillWidth: true
                onAction: next.vm.to("staff/Witness")
            }
            NextLine {
                text: next.called.away.length === 1 ? qsTr("%1 is away and stays on the catch-up list.").arg(next.called.away[0]) : qsTr("%1 are away and stay on the catch-up list.").arg(next.listed(next.called.away))
                picture: "glyph-1F3E0"
                visible: next.called.away.length > 0
                Layout.fillWidth: true
            }
            NextLine {
                text: next.vm.catchUp.count === 1 ? qsTr("Still to catch up with: %1.").arg(next.vm.catchUp.names[0]) : qsTr("%1 pupils still to catch up with.").arg(next.vm.catchUp.count)
                picture: "glyph-1F4C5"
                actionText: qsTr("To catch up: %1").arg(next.vm.catchUp.count)
                actionName: "toCatchUp"
                visible: next.vm.catchUp.count > 0
                Layout.fillWidth: true
                onAction: next.vm.catchUp.show(true)
            }
            NextLine {
                text: next.vm.toPrint === 1 ? qsTr("1 parent form is ready to print.") : qsTr("%1 parent forms are ready to print.").arg(next.vm.toPrint)
                picture: "glyph-1F5A8"
                actionText: next.vm.may.print ? qsTr("Print forms") : ""
                actionName: "toPaper"
                visible: next.vm.toPrint > 0
                Layout.fillWidth: true
                onAction: next.vm.to("staff/Paper")
            }
            NextLine {
                text: next.toCome === 1 ? qsTr("1 pupil has still to sign.") : qsTr("%1 pupils have still to sign.").arg(next.toCome)
                picture: "glyph-270F"
                visible: next.toCome > 0
                Layout.fillWidth: true
            }
            NextLine {
                text: next.called.waiting_again.length === 1 ? qsTr("A rule has changed: %1 signs it again.").arg(next.called.waiting_again[0]) : qsTr("A rule has changed: %1 pupils sign it again.").arg(next.called.waiting_again.length)
                picture: "glyph-1F504"
                visible: next.called.waiting_again.length > 0
                Layout.fillWidth: true
            }
            NextLine {
                text: qsTr("Everybody in %1 has signed. Well done!").arg(next.vm.name)
                picture: "glyph-1F389"
                visible: next.counts.all > 0 && next.counts.signed + next.counts.awaiting_witness === next.counts.all
                Layout.fillWidth: true
            }
            NextLine {
                text: qsTr("Licence cards to take home, and the rules for the wall.")
                picture: "glyph-1F3C5"
                actionText: qsTr("Cards and poster")
                actionName: "toKeepsakes"
                visible: next.vm.keepsakes.mayPrint && next.counts.all > 0
                Layout.fillWidth: true
                onAction: next.keepsakesWanted()
            }
            StageOffer {
                handover: next.vm.handover
                visible: next.vm.handover.gapCount > 0
                Layout.fillWidth: true
            }
        }
    }
}
