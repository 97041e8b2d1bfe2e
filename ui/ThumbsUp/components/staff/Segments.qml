pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// One of a few: they stand side by side, and wrap.
Flow {
    id: control

    required property var options
    required property string value
    signal chosen(string value)

    spacing: Theme.staffSpace * 0.7
    Accessible.role: Accessible.List

    Repeater {
        model: control.options

        delegate: StaffButton {
            required property var modelData

            objectName: control.objectName + "-" + modelData.value
            text: modelData.label
            kind: modelData.value === control.value ? "dark" : "plain"
            checkable: true
            checked: modelData.value === control.value
            autoExclusive: false
            onClicked: control.chosen(modelData.value)
        }
    }
}
