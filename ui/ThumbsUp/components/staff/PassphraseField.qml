import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A passphrase: dots until somebody wants to see it. What was typed goes with the field.
RowLayout {
    id: control

    required property string label
    property alias text: field.text
    property alias name: field.objectName
    property bool seen: false
    signal edited(string text)
    signal accepted

    spacing: Theme.staffSpace * 0.7

    Field {
        id: field

        label: control.label
        box.echoMode: control.seen ? TextInput.Normal : TextInput.Password
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 200
        Layout.fillWidth: true
        onEdited: text => control.edited(text)
        onAccepted: control.accepted()
    }
    StaffButton {
        objectName: field.objectName === "" ? "" : field.objectName + "Seen"
        text: control.seen ? qsTr("Hide") : qsTr("Show")
        Layout.alignment: Qt.AlignBottom
        Layout.preferredWidth: Theme.mm(24 * Theme.grow)
        onClicked: control.seen = !control.seen
    }
}
