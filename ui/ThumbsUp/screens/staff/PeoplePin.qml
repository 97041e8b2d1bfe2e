import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Six digits, twice; they never leave the view model.
Panel {
    id: form

    required property PeopleViewModel vm
    readonly property var facts: vm.facts
    readonly property bool again: facts.step === "again"

    ColumnLayout {
        spacing: Theme.staffSpace
        Layout.alignment: Qt.AlignCenter

        StaffTitle {
            text: form.again ? qsTr("The same six digits once more") : qsTr("%1 chooses a PIN of six digits").arg(form.facts.name)
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StaffText {
            objectName: "pinFault"
            text: form.facts.busy ? qsTr("One moment …") : form.facts.fault !== "" ? form.facts.fault : qsTr("Nobody else should be looking.")
            color: form.facts.fault !== "" && !form.facts.busy ? Theme.faultLine : Theme.staffQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        PinPad {
            filled: form.facts.filled
            locked: form.facts.busy
            focus: form.visible
            Layout.alignment: Qt.AlignHCenter
            onDigit: digit => form.vm.digit(digit)
            onErased: form.vm.erase()
        }
        StaffButton {
            objectName: "cancelPin"
            text: qsTr("Cancel")
            kind: "quiet"
            Layout.alignment: Qt.AlignHCenter
            onClicked: form.vm.cancel()
        }
    }
}
