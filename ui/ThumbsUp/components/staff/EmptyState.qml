import QtQuick
import QtQuick.Layouts
import ThumbsUp

// There is nothing here yet: says so, and what would put something here.
ColumnLayout {
    id: state

    required property string title
    property string text: ""
    property string picture: ""
    property string actionText: ""
    property alias actionName: act.objectName
    signal action

    spacing: Theme.staffSpace

    Picture {
        name: state.picture
        visible: name !== ""
        Layout.preferredWidth: Theme.staffControl * 2
        Layout.preferredHeight: Theme.staffControl * 2
        Layout.alignment: Qt.AlignHCenter
    }
    StaffTitle {
        text: state.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    StaffText {
        text: state.text
        visible: text !== ""
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    StaffButton {
        id: act

        text: state.actionText
        kind: "primary"
        visible: text !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.staffSpace
        onClicked: state.action()
    }
}
