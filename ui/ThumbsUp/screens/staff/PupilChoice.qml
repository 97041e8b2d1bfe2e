import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One of several, with its name above and room for something else beside the name.
ColumnLayout {
    id: choice

    required property string label
    required property var options
    required property string value
    default property alias beside: extra.data
    signal chosen(string value)

    spacing: Theme.staffSpace * 0.6
    Layout.fillWidth: true

    RowLayout {
        id: extra

        spacing: Theme.staffSpace

        StaffText {
            text: choice.label
            small: true
            strong: true
            Layout.fillWidth: true
        }
    }
    Segments {
        objectName: choice.objectName
        options: choice.options
        value: choice.value
        Layout.fillWidth: true
        onChosen: value => choice.chosen(value)
    }
}
