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
    readonly property int done: counts.signed + counts.awaiting_witness

    shell: vm.shell
    title: vm.name === "" ? qsTr("Class") : [vm.name, vm.years, vm.lessons].filter(part => part !== "").join(" · ")
    subtitle: vm.name === "" ? "" : done === counts.all ? qsTr("Everybody has signed") : qsTr("%1 of %2 have signed").arg(done).arg(counts.all)

    actions: [
        StaffButton {
            objectName: "otherClass"
            text: qsTr("Other class")
            visible: screen.vm.name !== "" && !screen.shell.practice.on
            onClicked: screen.choosing = true
        },
        StaffButton {
            objectName: "toChecks"
            text: qsTr("Checks")
            visible: screen.vm.name !== "" && screen.vm.mayLook
            onClicked: screen.vm.checks()
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

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        visible: screen.vm.loaded && screen.vm.classes.rowCount() === 0
        picture: "glyph-1F392"
        title: qsTr("There are no classes yet")
        text: qsTr("They come with the school’s roll.")
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
