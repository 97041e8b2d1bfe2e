import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Who it is, on which rung of the ladder, and why.
RowLayout {
    id: head

    required property PupilPanelViewModel panel
    readonly property var facts: panel.access.facts

    spacing: Theme.staffSpace * 1.2

    Picture {
        name: head.panel.animal
        Layout.preferredWidth: Theme.staffControl * 1.5
        Layout.preferredHeight: Theme.staffControl * 1.5
    }
    ColumnLayout {
        spacing: Theme.staffSpace * 0.4
        Layout.fillWidth: true

        AccessTag {
            standing: head.facts.state
            rung: head.facts.rung
            rungTitle: head.facts.rungTitle
        }
        StaffText {
            objectName: "accessWhy"
            text: head.facts.why
            Layout.fillWidth: true
        }
    }
}
