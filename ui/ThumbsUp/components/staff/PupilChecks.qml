pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// What a pupil chose first at each check: for talking with them, never a mark.
ColumnLayout {
    id: list

    required property QtObject checks

    spacing: Theme.staffSpace

    StaffText {
        text: rows.count === 0 ? qsTr("No check is answered yet.") : qsTr("What was chosen first, for talking about it; never a mark.")
        quiet: true
        Layout.fillWidth: true
    }
    Repeater {
        id: rows

        model: list.checks

        delegate: ColumnLayout {
            id: row

            required property string question
            required property string first
            required property bool correct
            required property int tries
            readonly property string said: first === "" ? qsTr("The question has other words by now.") : first
            readonly property string outcome: first === "" ? "" : correct ? qsTr("right at once") : qsTr("right at try %1").arg(tries)

            spacing: Theme.staffSpace * 0.2
            Layout.fillWidth: true

            StaffText {
                text: row.question
                small: true
                quiet: true
                Layout.fillWidth: true
            }
            StaffText {
                text: [row.said, row.outcome].filter(part => part !== "").join(" · ")
                Layout.fillWidth: true
            }
        }
    }
}
