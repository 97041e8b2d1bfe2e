import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One class: who has signed, and what to do next.
StaffFrame {
    id: screen

    required property ClassPageViewModel vm
    property bool handing: false
    property bool choosing: false
    readonly property var counts: vm.counts
    readonly property int toCome: counts.waiting + counts.here + counts.not_sure

    shell: vm.shell
    title: vm.name === "" ? qsTr("Class") : [vm.name, vm.years, vm.lessons].filter(part => part !== "").join(" · ")
    subtitle: vm.name === "" ? "" : toCome === 0 ? qsTr("Everybody has signed") : qsTr("%1 of %2 signed · %3 still to sign").arg(counts.signed + counts.awaiting_witness).arg(counts.all).arg(toCome)

    actions: [
        StaffButton {
            objectName: "otherClass"
            text: qsTr("Other class")
            visible: !screen.shell.practice.on
            onClicked: screen.choosing = true
        },
        StaffButton {
            objectName: "handOver"
            text: qsTr("Hand to pupils")
            kind: "primary"
            visible: screen.vm.name !== "" && screen.vm.handover.allowed
            implicitHeight: Theme.staffControl * 1.3
            leftPadding: Theme.staffControl * 0.8
            onClicked: screen.handing = true
        }
    ]

    overlay: [
        PupilPanel {
            panel: screen.vm.panel
        },
        ConfirmPanel {
            title: qsTr("Hand the kiosk to %1").arg(screen.vm.name)
            open: screen.handing
            yes: ""
            onCancelled: screen.handing = false

            HandoverPanel {
                handover: screen.vm.handover
                className: screen.vm.name
                Layout.fillWidth: true
            }
        },
        ClassChooser {
            classes: screen.vm.classes
            open: screen.choosing || (screen.vm.name === "" && screen.vm.classes.rowCount() > 0)
            onChosen: name => screen.choose(name)
            onCancelled: screen.vm.name === "" ? screen.shell.go("staff/Home") : screen.choosing = false
        }
    ]

    function choose(name: string) {
        choosing = false;
        vm.choose(name);
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.6
        visible: screen.vm.name !== ""

        Panel {
            title: qsTr("Who has signed")
            Layout.fillWidth: true
            Layout.fillHeight: true

            TileGrid {
                pupils: screen.vm.pupils
                count: screen.counts.all
                canLook: screen.vm.mayLook
                Layout.fillWidth: true
                Layout.fillHeight: true
                onLooked: subject => screen.vm.look(subject)
            }
        }
        ClassNext {
            vm: screen.vm
            Layout.preferredWidth: Theme.mm(78 * Theme.grow)
            Layout.fillHeight: true
        }
    }
}
