pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// The same numbers as a table; the first column is the widest.
ColumnLayout {
    id: table

    required property var heads
    required property var rows
    readonly property int others: heads.length - 1
    readonly property real narrow: Math.min(Theme.staffText * 12, width * 0.62 / Math.max(1, others))

    spacing: 0

    ColumnHead {
        columns: table.heads.map((one, place) => ({
                    label: one,
                    width: place === 0 ? 0 : table.narrow
                }))
        inset: 0
        Layout.fillWidth: true
        Layout.rightMargin: Theme.staffSpace
    }
    StaffList {
        objectName: "numbers"
        model: table.rows
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: row

            required property var cells
            required property int index

            objectName: "numbers-" + index
            width: ListView.view.width - Theme.staffSpace
            height: Math.max(Theme.staffRow * 0.8, line.implicitHeight + Theme.staffSpace)

            RowLayout {
                id: line

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.staffSpace

                Repeater {
                    model: row.cells

                    delegate: StaffText {
                        required property string modelData
                        required property int index

                        text: modelData
                        Layout.fillWidth: index === 0
                        Layout.preferredWidth: index === 0 ? 0 : table.narrow
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hair
                color: Theme.line
            }
        }
    }
}
