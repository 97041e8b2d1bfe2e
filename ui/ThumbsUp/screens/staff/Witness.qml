pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Children whose marks an adult saw: one PIN opens a group, one tap confirms a child.
StaffFrame {
    id: screen

    required property WitnessViewModel vm

    shell: vm.shell
    title: qsTr("Witness")
    subtitle: vm.waiting === 0 ? qsTr("No child waits for an adult.") : vm.room > 0 ? qsTr("Touch each child you saw make their mark. Your PIN is asked again after %1 more, or in %2 min.").arg(vm.room).arg(vm.minutes) : qsTr("Children who signed and wait for the adult who saw it: %1").arg(vm.waiting)

    actions: [
        StaffButton {
            objectName: "openGroup"
            text: qsTr("Confirm children")
            kind: "primary"
            visible: screen.vm.waiting > 0 && screen.vm.room === 0
            implicitHeight: Theme.staffControl * 1.3
            onClicked: screen.vm.ask(true)
        }
    ]

    overlay: [
        ConfirmPanel {
            title: qsTr("Your PIN, then touch the children you saw")
            text: qsTr("Confirm only children whose mark you saw them make. Your name stands beside each of them in the record. Your PIN is asked again after six children or 15 minutes, so that nobody else confirms in your name.")
            open: screen.vm.asking
            yes: ""
            onCancelled: screen.vm.ask(false)

            StaffText {
                objectName: "witnessFault"
                text: screen.vm.checking ? qsTr("One moment …") : screen.vm.fault
                color: Theme.faultLine
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            PinPad {
                filled: screen.vm.filled
                locked: screen.vm.checking
                focus: true
                Layout.alignment: Qt.AlignHCenter
                onDigit: digit => screen.vm.digit(digit)
                onErased: screen.vm.erase()
            }
        }
    ]

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        visible: screen.vm.loaded && screen.vm.toConfirm.rowCount() === 0
        picture: "glyph-1F91D-1F3FD"
        title: qsTr("Nobody waits for a witness")
        text: qsTr("Where a stage asks for an adult beside the child, those who have signed stand here until you confirm them.")
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / Theme.mm(64 * Theme.grow)))

        anchors.fill: parent
        model: screen.vm.toConfirm
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.mm(52 * Theme.grow)

        delegate: WitnessCard {
            objectName: "witness-" + name
            width: GridView.view.cellWidth
            height: GridView.view.cellHeight
            open: screen.vm.room > 0
            onConfirmed: screen.vm.confirm(agreement)
        }
    }
}
