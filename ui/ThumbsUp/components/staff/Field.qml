import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp

// One line to type in, with its name above and what is wrong with it below.
ColumnLayout {
    id: field

    required property string label
    property alias text: box.text
    property alias maximumLength: box.maximumLength
    property alias placeholder: box.placeholderText
    property alias hints: box.inputMethodHints
    property alias box: box
    property string hint: ""
    property string error: ""
    property bool digits: false
    signal edited(string text)
    signal accepted

    spacing: Theme.staffSpace * 0.5

    StaffText {
        text: field.label
        visible: text !== ""
        small: true
        strong: true
        Layout.fillWidth: true
    }
    TextField {
        id: box

        objectName: field.objectName === "" ? "" : field.objectName + "Box"
        implicitHeight: Theme.staffControl
        leftPadding: Theme.staffSpace
        rightPadding: Theme.staffSpace
        color: Theme.words
        placeholderTextColor: Theme.staffQuiet
        selectionColor: Theme.chosen
        selectedTextColor: Theme.chosenWords
        selectByMouse: true
        inputMethodHints: field.digits ? Qt.ImhDigitsOnly : Qt.ImhNoPredictiveText
        font.family: Theme.plain
        font.pixelSize: Theme.staffText
        Accessible.name: field.label !== "" ? field.label : placeholderText
        Accessible.description: field.error !== "" ? field.error : field.hint
        Layout.fillWidth: true
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()

        background: Rectangle {
            radius: Theme.staffRadius * 0.8
            color: box.enabled ? Theme.card : Theme.staffPage
            border.color: field.error !== "" ? Theme.faultLine : box.activeFocus ? Theme.focus : Theme.controlLine
            border.width: box.activeFocus || field.error !== "" ? Theme.hair * 2.5 : Theme.hair * 1.5
        }
    }
    StaffText {
        text: field.error !== "" ? field.error : field.hint
        visible: text !== ""
        small: true
        color: field.error !== "" ? Theme.faultLine : Theme.staffQuiet
        Layout.fillWidth: true
    }
}
