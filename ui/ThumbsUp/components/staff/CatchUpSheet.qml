pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Who missed a lesson of the class and why; one touch leads to handing them the kiosk.
ConfirmPanel {
    id: sheet

    required property CatchUpViewModel list
    readonly property var reasons: ({
            "away": qsTr("away on %1"),
            "joined": qsTr("joined since %1"),
            "moved-stage": qsTr("changed stage since %1"),
            "not-sure": qsTr("not sure: talk with them first"),
            "rule-changed": qsTr("a rule changed since %1"),
            "not-reached": qsTr("not reached on %1")
        })

    title: list.count === 1 ? qsTr("1 pupil to catch up with") : qsTr("%1 pupils to catch up with").arg(list.count)
    open: list.isOpen
    no: qsTr("Close")
    yes: qsTr("Hand to pupils")
    wide: Theme.mm(150 * Theme.grow)
    onCancelled: list.show(false)

    StaffList {
        objectName: "missed"
        model: sheet.list.pupils
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(contentHeight, sheet.height * 0.6)

        delegate: RowLayout {
            id: row

            required property string name
            required property string animal
            required property string why
            required property string on

            width: ListView.view.width - Theme.staffSpace
            height: Theme.staffRow
            spacing: Theme.staffSpace

            Picture {
                name: row.animal
                Layout.preferredWidth: Theme.staffRow * 0.7
                Layout.preferredHeight: Theme.staffRow * 0.7
            }
            StaffText {
                text: row.name
                strong: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Layout.preferredWidth: 2
            }
            StaffText {
                text: row.why === "not-sure" ? sheet.reasons[row.why] : (sheet.reasons[row.why] ?? "").arg(row.on)
                quiet: true
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
        }
    }
}
