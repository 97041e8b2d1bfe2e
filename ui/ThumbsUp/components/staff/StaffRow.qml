import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One row of a list: who or what, a quiet line about it, and something at its end.
Press {
    id: row

    property string title: ""
    property string detail: ""
    property string picture: ""
    property bool selected: false
    property bool divided: true
    property alias leading: before.data
    property alias trailing: after.data

    text: title
    scale: 1
    corner: Theme.staffRadius * 0.6
    implicitHeight: Math.max(Theme.staffRow, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.staffSpace * 0.6
    bottomPadding: topPadding
    leftPadding: Theme.staffSpace
    rightPadding: Theme.staffSpace
    Accessible.description: detail

    background: Rectangle {
        radius: row.selected || row.pressed ? row.corner : 0
        color: row.pressed ? Theme.line : row.selected ? Theme.witnessFill : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.line
            visible: row.divided
        }
    }

    contentItem: RowLayout {
        spacing: Theme.staffSpace

        Picture {
            name: row.picture
            visible: name !== ""
            Layout.preferredWidth: Theme.staffControl * 0.85
            Layout.preferredHeight: Theme.staffControl * 0.85
        }
        RowLayout {
            id: before

            spacing: Theme.staffSpace
            visible: children.length > 0
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            StaffText {
                text: row.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            StaffText {
                text: row.detail
                visible: text !== ""
                small: true
                quiet: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: after

            spacing: Theme.staffSpace
            visible: children.length > 0
        }
    }
}
