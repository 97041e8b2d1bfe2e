pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One pupil by hand: two names, and the rest is offered.
StaffFrame {
    id: screen

    required property PupilFormViewModel vm
    readonly property bool fresh: vm.facts.new
    readonly property bool complete: vm.facts.complete
    property bool leaving: false

    shell: vm.shell
    title: fresh ? qsTr("Add a pupil") : vm.facts.name
    subtitle: vm.facts.left ? qsTr("Has left the school. Everything that was signed is kept.") : ""
    actions: [
        StaffButton {
            objectName: "back"
            text: qsTr("Back")
            onClicked: screen.shell.go("staff/Roll")
        },
        StaffButton {
            objectName: "markLeft"
            text: qsTr("Has left")
            kind: "danger"
            visible: !screen.fresh && !screen.vm.facts.left
            onClicked: screen.leaving = true
        },
        StaffButton {
            objectName: "saveAnother"
            text: qsTr("Save and add another")
            visible: screen.fresh
            enabled: screen.complete
            onClicked: {
                screen.vm.save(true);
                fields.begin();
            }
        },
        StaffButton {
            objectName: "save"
            text: qsTr("Save")
            kind: "primary"
            enabled: screen.complete && !!screen.vm.facts.altered
            visible: !screen.vm.facts.left
            onClicked: screen.vm.save(false)
        },
        StaffButton {
            objectName: "comeBack"
            text: qsTr("Back on the roll")
            kind: "primary"
            visible: !!screen.vm.facts.left
            enabled: !screen.vm.facts.busy
            onClicked: screen.vm.setLeft(false)
        }
    ]
    overlay: [
        ConfirmPanel {
            title: qsTr("Has %1 left the school?").arg(screen.vm.facts.name)
            text: qsTr("They go from the class and from the lists. What they signed stays in the record.")
            yes: qsTr("Yes, they have left")
            kind: "danger"
            open: screen.leaving
            onCancelled: screen.leaving = false
            onConfirmed: {
                screen.leaving = false;
                screen.vm.setLeft(true);
            }
        },
        ConfirmPanel {
            title: qsTr("Another pupil of the same name?")
            text: qsTr("%1 %2 is in %3 already. If this is the same pupil, go back and correct the one on the roll.").arg(screen.vm.texts.first).arg(screen.vm.texts.last).arg(screen.vm.facts.className)
            yes: qsTr("Yes, another pupil")
            open: !!screen.vm.facts.twice
            onCancelled: screen.vm.saveNamesake(false)
            onConfirmed: screen.vm.saveNamesake(true)
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5
        enabled: !screen.vm.facts.left

        PupilFields {
            id: fields

            vm: screen.vm
            Component.onCompleted: if (screen.fresh)
                begin()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 1.5
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.mm(92 * Theme.grow)

            PupilMore {
                vm: screen.vm
                Layout.fillWidth: true
            }
            PupilAnimals {
                vm: screen.vm
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
