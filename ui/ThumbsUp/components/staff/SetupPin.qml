import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Step 3: six digits, twice, and plain words about what they do not protect.
SetupStep {
    id: step

    required property SetupViewModel vm
    readonly property bool again: vm.step === "again"

    title: again ? qsTr("The same six digits once more") : qsTr("Choose a PIN of six digits")
    next: ""
    onReturned: vm.back()

    RowLayout {
        spacing: Theme.staffMargin * 1.4
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.staffSpace

            StaffText {
                objectName: "setupFault"
                text: step.vm.busy ? qsTr("One moment …") : step.vm.fault === "differ" ? qsTr("The two PINs differ. Please choose again.") : step.vm.fault
                color: step.vm.busy ? Theme.staffQuiet : Theme.faultLine
                visible: text !== ""
                Layout.preferredWidth: pad.implicitWidth * 1.3
            }
            PinPad {
                id: pad

                filled: step.vm.filled
                locked: step.vm.busy
                focus: true
                onDigit: digit => step.vm.digit(digit)
                onErased: step.vm.erase()
            }
        }
        ColumnLayout {
            spacing: Theme.staffSpace
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            StaffTitle {
                text: qsTr("What the PIN does")
                Layout.fillWidth: true
            }
            StaffText {
                text: qsTr("It opens the staff screens of this kiosk, and it is yours alone: your name stands beside what you do here.")
                lineHeight: 1.12
                Layout.fillWidth: true
            }
            StaffTitle {
                text: qsTr("What it does not do")
                Layout.fillWidth: true
                Layout.topMargin: Theme.staffSpace
            }
            StaffText {
                text: qsTr("The school’s record is encrypted, but its key lies in a file on this computer, so that the kiosk opens by itself. Whoever steals the whole computer has the key as well. Keep it where you would keep the paper forms: in a locked room.")
                lineHeight: 1.12
                Layout.fillWidth: true
            }
        }
    }
}
