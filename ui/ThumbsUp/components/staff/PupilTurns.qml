pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Every turn of a pupil, newest first, with what came of it; then the forms that were printed.
ColumnLayout {
    id: list

    required property QtObject turns
    required property var slips
    readonly property var outcomes: ({
            "void": qsTr("This signature does not count: %1"),
            "declined": qsTr("Taken back by declining: %1"),
            "waits": qsTr("Waits for the adult who saw it."),
            "holds": qsTr("Witnessed by %1")
        })

    spacing: Theme.staffSpace

    StaffText {
        text: qsTr("No turn has been signed yet.")
        quiet: true
        visible: rows.count === 0
        Layout.fillWidth: true
    }
    Repeater {
        id: rows

        model: list.turns

        delegate: ColumnLayout {
            id: row

            required property string signed
            required property string outcome
            required property string about
            required property bool renewed
            required property bool byPicture
            readonly property string how: byPicture ? qsTr("with their own picture") : qsTr("drawn")

            spacing: Theme.staffSpace * 0.2
            Layout.fillWidth: true

            StaffText {
                text: row.renewed ? qsTr("Signed a changed rule on %1, %2").arg(row.signed).arg(row.how) : qsTr("Signed on %1, %2").arg(row.signed).arg(row.how)
                Layout.fillWidth: true
            }
            StaffText {
                text: row.outcome === "waits" ? list.outcomes.waits : (list.outcomes[row.outcome] ?? "").arg(row.about)
                visible: row.outcome !== "holds" || row.about !== ""
                small: true
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
    StaffTitle {
        text: qsTr("Forms printed")
        Layout.topMargin: Theme.staffSpace * 0.5
        Layout.fillWidth: true
    }
    StaffText {
        text: list.slips.length === 0 ? qsTr("None yet.") : list.slips.join("\n")
        quiet: list.slips.length === 0
        Layout.fillWidth: true
    }
}
