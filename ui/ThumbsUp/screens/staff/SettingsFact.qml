import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Something to know: its name, what it is, and what that means.
ColumnLayout {
    id: fact

    required property string label
    required property string text
    property string hint: ""

    spacing: Theme.staffSpace * 0.2
    Layout.fillWidth: true
    Layout.bottomMargin: Theme.staffSpace * 0.6

    StaffText {
        text: fact.label
        small: true
        strong: true
        quiet: true
        Layout.fillWidth: true
    }
    StaffText {
        text: fact.text
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
    StaffText {
        text: fact.hint
        visible: text !== ""
        small: true
        quiet: true
        Layout.fillWidth: true
    }
}
