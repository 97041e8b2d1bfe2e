import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One that is sealed: the passphrase opens it, or the recovery key from paper.
Panel {
    id: panel

    required property AlertsViewModel vm
    readonly property var facts: vm.facts

    title: facts.day

    ColumnLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        StaffText {
            objectName: "sealedHow"
            text: panel.facts.way === "earlier" ? qsTr("This was sealed to your earlier passphrase: open it with that, or with the recovery key.") : panel.facts.way === "recovery" ? qsTr("This was sealed before you had a passphrase: open it with the recovery key, which is on paper.") : qsTr("Your passphrase opens it; your PIN does not. Nobody else should be looking.")
            Layout.fillWidth: true
        }
        PassphraseField {
            id: passphrase

            name: "passphrase"
            label: qsTr("Passphrase")
            visible: !panel.facts.byRecovery
            Layout.fillWidth: true
            onAccepted: panel.vm.open(text)
        }
        Field {
            id: recovery

            objectName: "recovery"
            label: qsTr("Recovery key: 7 groups of 5")
            hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
            maximumLength: 80
            visible: panel.facts.byRecovery
            Layout.fillWidth: true
            onAccepted: panel.vm.open(text)
        }
        StaffText {
            objectName: "sealedFault"
            text: panel.facts.busy ? qsTr("One moment …") : panel.facts.fault
            color: panel.facts.busy ? Theme.staffQuiet : Theme.faultLine
            visible: text !== ""
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.topMargin: Theme.staffSpace

            StaffButton {
                objectName: "openAlert"
                text: qsTr("Open it")
                kind: "primary"
                enabled: !panel.facts.busy && (panel.facts.byRecovery ? recovery.text : passphrase.text) !== ""
                onClicked: panel.vm.open(panel.facts.byRecovery ? recovery.text : passphrase.text)
            }
            StaffButton {
                objectName: "otherWay"
                text: panel.facts.byRecovery ? qsTr("Use my passphrase") : qsTr("Use the recovery key")
                visible: panel.facts.way !== "recovery"
                onClicked: panel.vm.useRecovery(!panel.facts.byRecovery)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
