pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// The classes, with how many of something each has; an empty name is all of them.
Panel {
    id: panel

    required property var classes
    property string everybody: qsTr("All classes")
    property string counted: qsTr("%1 in this class")
    property bool quietZero: false
    signal chosen(string name)

    title: qsTr("Classes")
    padding: Theme.staffSpace

    RollList {
        name: "classes"
        model: panel.classes
        rowHeight: Theme.staffRow
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: StaffRow {
            id: row

            required property string name
            required property int count
            required property bool chosen

            objectName: "class-" + name
            width: ListView.view.width - Theme.staffSpace
            title: name === "" ? panel.everybody : name
            selected: chosen
            divided: false
            Accessible.description: panel.counted.arg(count)
            trailing: StaffText {
                text: panel.quietZero && row.count === 0 ? "" : row.count
                quiet: true
                strong: panel.quietZero
            }
            onClicked: panel.chosen(name)
        }
    }
}
