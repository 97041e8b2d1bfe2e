pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// The heading row of a table: [{label, width}], where width 0 takes what is left.
Item {
    id: head

    required property var columns
    property real inset: Theme.staffSpace

    implicitHeight: cells.implicitHeight + Theme.staffSpace

    RowLayout {
        id: cells

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: head.inset
        anchors.rightMargin: head.inset
        spacing: Theme.staffSpace

        Repeater {
            model: head.columns

            delegate: StaffText {
                required property var modelData

                text: modelData.label
                small: true
                strong: true
                quiet: true
                Layout.fillWidth: modelData.width === 0
                Layout.preferredWidth: modelData.width
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.controlLine
    }
}
