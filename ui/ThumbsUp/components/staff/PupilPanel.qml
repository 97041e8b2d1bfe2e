pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One pupil: what they agreed to and when, and taking a mistaken signature back.
ConfirmPanel {
    id: sheet

    required property PupilPanelViewModel panel

    title: panel.asking ? qsTr("Why does this signature not count?") : panel.name
    open: panel.name !== ""
    no: panel.asking ? qsTr("Keep the signature") : qsTr("Close")
    yes: panel.asking ? qsTr("This signature does not count") : ""
    kind: "danger"
    ready: panel.reason.trim() !== ""
    wide: Theme.mm(170 * Theme.grow)
    onConfirmed: panel.void()
    onCancelled: panel.asking ? panel.askVoid(false) : panel.close()

    extra: [
        StaffButton {
            objectName: "askVoid"
            text: qsTr("This signature was a mistake …")
            kind: "danger"
            visible: sheet.panel.mayVoid && !sheet.panel.asking
            onClicked: sheet.panel.askVoid(true)
        }
    ]

    PupilFacts {
        panel: sheet.panel
        visible: !sheet.panel.asking
        Layout.fillWidth: true
    }
    VoidReason {
        panel: sheet.panel
        visible: sheet.panel.asking
        Layout.fillWidth: true
    }
}
