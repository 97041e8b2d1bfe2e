import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One sentence about what to do next, and the way there: below it, or beside it where there is room.
GridLayout {
    id: line

    required property string text
    property string picture: ""
    property string actionText: ""
    property alias actionName: act.objectName
    property alias actionKind: act.kind
    property bool wide: false
    signal action

    columns: wide ? 2 : 1
    columnSpacing: Theme.staffSpace
    rowSpacing: Theme.staffSpace * 0.6

    RowLayout {
        spacing: Theme.staffSpace * 0.7
        Layout.fillWidth: true

        Picture {
            name: line.picture
            visible: name !== ""
            Layout.preferredWidth: Theme.staffText * 1.4
            Layout.preferredHeight: Theme.staffText * 1.4
            Layout.alignment: Qt.AlignTop
        }
        StaffText {
            text: line.text
            lineHeight: 1.12
            Layout.fillWidth: true
        }
    }
    StaffButton {
        id: act

        text: line.actionText
        visible: text !== ""
        Layout.fillWidth: !line.wide
        onClicked: line.action()
    }
}
