import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A passphrase, twice, with a kind word on how good it is.
Panel {
    id: panel

    required property AlertKeysViewModel vm
    readonly property var facts: vm.facts

    title: qsTr("A passphrase of your own")

    ColumnLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        PassphraseField {
            id: first

            name: "firstPassphrase"
            label: qsTr("Passphrase")
            Layout.fillWidth: true
        }
        StaffText {
            objectName: "strength"
            text: panel.vm.strength(first.text)
            color: panel.vm.fine(first.text) ? Theme.goodLine : Theme.staffQuiet
            Layout.fillWidth: true
        }
        PassphraseField {
            id: second

            name: "secondPassphrase"
            label: qsTr("The same once more")
            seen: first.seen
            Layout.fillWidth: true
            onAccepted: make.click()
        }
        StaffText {
            objectName: "passphraseFault"
            text: panel.facts.busy ? qsTr("One moment …") : panel.facts.fault
            color: panel.facts.busy ? Theme.staffQuiet : Theme.faultLine
            visible: text !== ""
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.topMargin: Theme.staffSpace

            StaffButton {
                id: make

                objectName: "makeKey"
                text: qsTr("Set it")
                kind: "primary"
                enabled: !panel.facts.busy && panel.vm.fine(first.text) && second.text !== ""
                onClicked: panel.vm.make(first.text, second.text)
            }
            StaffButton {
                objectName: "cancelKey"
                text: qsTr("Cancel")
                onClicked: panel.vm.cancel()
            }
        }
        StaffText {
            text: qsTr("Nobody can look it up. If you forget it, set a new one.")
            small: true
            quiet: true
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
