import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What came of it: at the printer, on paper, in a file, or not at all and why.
ColumnLayout {
    id: outcome

    required property PreviewViewModel vm
    required property string where
    readonly property var facts: vm.facts
    readonly property string stage: facts.step === "sent" ? facts.jobState : facts.step
    readonly property bool failed: stage === "failed"
    readonly property bool open: stage === "waiting" || stage === "printing"
    readonly property string stuck: open ? facts.jobStuck : ""
    readonly property var titles: ({
            "waiting": qsTr("Waiting for the printer"),
            "printing": qsTr("Printing"),
            "finished": qsTr("The printer has finished"),
            "failed": qsTr("Not printed"),
            "saved": qsTr("Saved")
        })
    readonly property var texts: ({
            "waiting": qsTr("Sent to %1. You can go on; what comes of it shows under “Printed”.").arg(facts.printer),
            "printing": facts.jobSheets > 0 ? qsTr("%1 has printed %2 so far.").arg(facts.printer).arg(facts.jobSheets) : qsTr("%1 is at work.").arg(facts.printer),
            "finished": qsTr("%1 says that it is done. Please look whether all the sheets are there.").arg(facts.printer),
            "saved": facts.kind === "forms" ? [qsTr("“%1” is in %2.").arg(facts.file).arg(where), facts.name !== "" ? qsTr("The form now counts as printed.") : qsTr("The forms now count as printed.")].join(" ") : qsTr("“%1” is in %2.").arg(facts.file).arg(where)
        })
    readonly property var pictures: ({
            "waiting": "glyph-23F3",
            "printing": "glyph-1F5A8",
            "finished": "glyph-2705",
            "failed": "glyph-26A0",
            "saved": "glyph-2705"
        })

    spacing: Theme.staffSpace

    Picture {
        name: outcome.stuck !== "" ? "glyph-26A0" : outcome.pictures[outcome.stage] ?? ""
        Layout.preferredWidth: Theme.staffControl * 1.5
        Layout.preferredHeight: Theme.staffControl * 1.5
    }
    StaffTitle {
        objectName: "outcome"
        text: outcome.titles[outcome.stage] ?? ""
        Layout.fillWidth: true
    }
    StaffText {
        text: outcome.texts[outcome.stage] ?? ""
        visible: text !== ""
        Layout.fillWidth: true
    }
    Banner {
        objectName: "stuck"
        kind: "warn"
        text: outcome.stuck
        visible: text !== ""
        Layout.fillWidth: true
    }
    StaffText {
        objectName: "printerSaid"
        text: outcome.facts.fault !== "" ? outcome.facts.fault : outcome.facts.jobSaid !== "" ? qsTr("The printer says: %1").arg(outcome.facts.jobSaid) : ""
        visible: text !== ""
        color: outcome.failed ? Theme.faultLine : Theme.staffQuiet
        Layout.fillWidth: true
    }
    StaffButton {
        objectName: "again"
        text: qsTr("Try again")
        kind: "primary"
        visible: outcome.failed
        Layout.topMargin: Theme.staffSpace
        onClicked: outcome.vm.again()
    }
    StaffButton {
        objectName: "takeBack"
        text: qsTr("Cancel at the printer")
        visible: outcome.open
        Layout.topMargin: Theme.staffSpace
        onClicked: outcome.vm.takeBack()
    }
    StaffButton {
        objectName: "done"
        text: qsTr("Done")
        kind: outcome.failed ? "plain" : "primary"
        visible: outcome.facts.step === "sent" || outcome.facts.step === "saved"
        Layout.topMargin: Theme.staffSpace
        onClicked: outcome.vm.back()
    }
}
