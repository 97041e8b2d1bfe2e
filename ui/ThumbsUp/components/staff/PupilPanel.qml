pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One pupil: access, what they agreed to, their first choices, turns and slips; taking a mistaken signature back.
ConfirmPanel {
    id: sheet

    required property PupilPanelViewModel panel
    readonly property var parts: [
        {
            value: "access",
            label: qsTr("Access")
        },
        {
            value: "agreed",
            label: qsTr("Agreed to")
        },
        {
            value: "checks",
            label: qsTr("First choices")
        },
        {
            value: "turns",
            label: qsTr("Turns and slips")
        }
    ]

    title: panel.asking ? qsTr("Why does this signature not count?") : qsTr("%1 · %2").arg(panel.called).arg(panel.about)
    open: panel.name !== ""
    no: panel.asking ? qsTr("Keep the signature") : qsTr("Close")
    yes: panel.asking ? qsTr("This signature does not count") : ""
    kind: "danger"
    ready: panel.reason.trim() !== ""
    wide: Theme.mm(195 * Theme.grow)
    onConfirmed: panel.void()
    onCancelled: panel.asking ? panel.askVoid(false) : panel.close()

    extra: [
        StaffButton {
            objectName: "toCard"
            text: qsTr("Licence card")
            visible: sheet.panel.mayCard && !sheet.panel.asking
            onClicked: sheet.panel.toCard()
        },
        StaffButton {
            objectName: "toFolder"
            text: qsTr("Folder")
            visible: sheet.panel.mayFolder && !sheet.panel.asking
            onClicked: sheet.panel.toFolder()
        },
        StaffButton {
            objectName: "askVoid"
            text: qsTr("This signature was a mistake …")
            kind: "danger"
            visible: sheet.panel.mayVoid && !sheet.panel.asking
            onClicked: sheet.panel.askVoid(true)
        }
    ]

    PupilHead {
        panel: sheet.panel
        visible: !sheet.panel.asking
        Layout.fillWidth: true
    }
    Segments {
        objectName: "part"
        options: sheet.parts
        value: sheet.panel.part
        visible: !sheet.panel.asking
        Layout.fillWidth: true
        onChosen: value => sheet.panel.show(value)
    }
    Flickable {
        id: scroll

        clip: true
        contentWidth: width
        contentHeight: matter.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        visible: !sheet.panel.asking
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(88 * Theme.grow)
        ScrollBar.vertical: StaffScrollBar {}

        ColumnLayout {
            id: matter

            width: scroll.width - Theme.staffSpace

            PupilAccess {
                access: sheet.panel.access
                first: sheet.panel.called
                visible: sheet.panel.part === "access"
                Layout.fillWidth: true
            }
            PupilFacts {
                panel: sheet.panel
                visible: sheet.panel.part === "agreed"
                Layout.fillWidth: true
            }
            PupilChecks {
                checks: sheet.panel.checks
                visible: sheet.panel.part === "checks"
                Layout.fillWidth: true
            }
            PupilTurns {
                turns: sheet.panel.turns
                slips: sheet.panel.access.facts.slips
                visible: sheet.panel.part === "turns"
                Layout.fillWidth: true
            }
        }
    }
    VoidReason {
        panel: sheet.panel
        visible: sheet.panel.asking
        Layout.fillWidth: true
    }
}
