pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The pupils of a lesson that ends: who signed, whom to talk with, who waits for an adult, who is still to come.
Panel {
    id: pupils

    required property WrapUpViewModel vm
    readonly property var called: vm.called
    readonly property list<string> toCome: called.here.concat(called.waiting, called.waiting_again)

    title: qsTr("Who signed")

    function listed(names: list<string>): string {
        const last = names.length - 1;
        return last < 1 ? names.join("") : qsTr("%1 and %2").arg(names.slice(0, last).join(", ")).arg(names[last]);
    }

    CountsBar {
        pupils: pupils.called.all.length
        signed: pupils.called.signed.length
        notWitnessed: pupils.called.awaiting_witness.length
        notSure: pupils.called.not_sure.length
        implicitHeight: Theme.staffSpace * 1.2
        Layout.fillWidth: true
    }
    CountsLegend {
        signed: pupils.called.signed.length
        notWitnessed: pupils.called.awaiting_witness.length
        notSure: pupils.called.not_sure.length
        waiting: pupils.toCome.length
        away: pupils.called.away.length
        declined: pupils.called.declined.length
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.staffSpace
    }
    StaffFlick {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.staffSpace * 1.3

            NextLine {
                objectName: "toldLine"
                text: qsTr("Somebody asked for a grown-up, and nobody has looked yet: see the safeguarding lead before you go.")
                picture: "glyph-1F4AC"
                visible: pupils.vm.told
                Layout.fillWidth: true
            }
            Repeater {
                model: pupils.vm.unsure

                delegate: NextLine {
                    required property string subject
                    required property string name

                    text: qsTr("%1 is not sure and would like to talk.").arg(name)
                    picture: "glyph-1F914"
                    wide: true
                    actionText: pupils.vm.may.look ? qsTr("Talk with %1").arg(name) : ""
                    actionName: "talk-" + subject
                    Layout.fillWidth: true
                    onAction: pupils.vm.talk(subject)
                }
            }
            NextLine {
                text: pupils.called.awaiting_witness.length === 1 ? qsTr("%1 has signed and waits for the adult who saw it.").arg(pupils.called.awaiting_witness[0]) : qsTr("%1 have signed and wait for the adult who saw it.").arg(pupils.listed(pupils.called.awaiting_witness))
                picture: "glyph-23F3"
                wide: true
                actionText: pupils.vm.may.witness ? qsTr("Witness") : ""
                actionName: "toWitness"
                visible: pupils.called.awaiting_witness.length > 0
                Layout.fillWidth: true
                onAction: pupils.vm.to("staff/Witness")
            }
            NextLine {
                text: pupils.called.away.length === 1 ? qsTr("%1 is away and stays on the catch-up list.").arg(pupils.called.away[0]) : qsTr("%1 are away and stay on the catch-up list.").arg(pupils.listed(pupils.called.away))
                picture: "glyph-1F3E0"
                visible: pupils.called.away.length > 0
                Layout.fillWidth: true
            }
            NextLine {
                text: qsTr("Still to sign: %1.").arg(pupils.listed(pupils.toCome))
                picture: "glyph-270F"
                visible: pupils.toCome.length > 0
                Layout.fillWidth: true
            }
            NextLine {
                text: qsTr("Signed: %1.").arg(pupils.listed(pupils.called.signed))
                picture: "glyph-2714"
                visible: pupils.called.signed.length > 0
                Layout.fillWidth: true
            }
            StaffText {
                text: qsTr("“Go on later” keeps the lesson open, over days if need be. “Finish the lesson” ends it; whoever has still to sign stays on the catch-up list.")
                small: true
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
