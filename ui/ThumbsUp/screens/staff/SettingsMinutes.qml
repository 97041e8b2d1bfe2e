pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One of six lengths of time, in two even rows.
GridLayout {
    id: control

    required property int value
    signal chosen(int minutes)

    columns: 3
    uniformCellWidths: true
    columnSpacing: Theme.staffSpace * 0.7
    rowSpacing: columnSpacing
    Accessible.role: Accessible.List

    Repeater {
        model: [5, 10, 15, 20, 30, 60]

        delegate: StaffButton {
            required property int modelData

            objectName: "minutes-" + modelData
            text: qsTr("%1 min").arg(modelData)
            kind: modelData === control.value ? "dark" : "plain"
            checkable: true
            checked: modelData === control.value
            autoExclusive: false
            Layout.fillWidth: true
            onClicked: control.chosen(modelData)
        }
    }
}
