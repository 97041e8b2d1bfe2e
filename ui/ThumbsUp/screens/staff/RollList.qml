import QtQuick
import ThumbsUp

// A list that ends with a whole row, and leaves its bar a gutter of its own.
Item {
    id: frame

    required property real rowHeight
    readonly property real gutter: Theme.staffSpace
    property alias name: list.objectName
    property alias model: list.model
    property alias delegate: list.delegate
    property alias emptyTitle: list.emptyTitle
    property alias emptyText: list.emptyText

    StaffList {
        id: list

        width: parent.width
        height: count > 0 ? Math.floor(parent.height / frame.rowHeight) * frame.rowHeight : parent.height
        snapMode: ListView.SnapToItem
    }
}
