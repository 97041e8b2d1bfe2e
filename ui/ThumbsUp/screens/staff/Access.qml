pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Who may go online today, with the reason. For staff: what is missing from a list on a wall shames.
StaffFrame {
    id: screen

    required property AccessViewModel vm
    readonly property var counts: vm.counts
    property bool saving: false
    readonly property var filters: [
        {
            value: "all",
            label: qsTr("Everybody · %1").arg(counts.all)
        },
        {
            value: "may",
            label: qsTr("May go online · %1").arg(counts.may)
        },
        {
            value: "not",
            label: qsTr("Not today · %1").arg(counts.not)
        },
        {
            value: "talk",
            label: qsTr("Home would like to talk · %1").arg(counts.talk)
        }
    ]

    onVisibleChanged: saving = false
    shell: vm.shell
    title: vm.className === "" ? qsTr("Who may go online today") : qsTr("Who may go online today · %1").arg(vm.className)
    subtitle: qsTr("For staff only: not for display, on no wall and no pupil’s screen.")
    actions: [
        StaffButton {
            objectName: "toPictures"
            text: qsTr("Pictures of pupils")
            visible: screen.vm.pictures
            onClicked: screen.shell.go("staff/Images")
        },
        StaffButton {
            objectName: "chase"
            text: qsTr("Asking again")
            visible: screen.shell.mayDecide
            onClicked: screen.shell.go("staff/Chasing")
        },
        StaffButton {
            objectName: "saveList"
            text: qsTr("Save as CSV …")
            visible: screen.counts.all > 0
            onClicked: {
                screen.vm.chooseFolder();
                screen.saving = true;
            }
        }
    ]

    overlay: [
        PupilPanel {
            panel: screen.vm.panel
        },
        AccessSave {
            vm: screen.vm
            open: screen.saving
            onCancelled: screen.saving = false
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5

        Panel {
            title: qsTr("Class")
            padding: Theme.staffSpace
            Layout.preferredWidth: Theme.mm(44 * Theme.grow)
            Layout.fillHeight: true

            StaffList {
                objectName: "accessClasses"
                model: screen.vm.classes
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: StaffRow {
                    required property string name
                    required property bool chosen

                    objectName: "accessClass-" + name
                    width: ListView.view.width
                    title: name === "" ? qsTr("Whole school") : name
                    selected: chosen
                    divided: false
                    onClicked: screen.vm.chooseClass(name)
                }
            }
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Segments {
                objectName: "filter"
                options: screen.filters
                value: screen.vm.filter
                Layout.fillWidth: true
                onChosen: value => screen.vm.show(value)
            }
            StaffList {
                objectName: "accessPupils"
                model: screen.vm.pupils
                emptyPicture: "glyph-1F310"
                emptyTitle: !screen.vm.loaded ? "" : screen.counts.all === 0 ? qsTr("There are no pupils yet") : qsTr("Nobody in this list")
                emptyText: screen.counts.all === 0 ? qsTr("They come with the school’s roll.") : ""
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: AccessRow {
                    width: ListView.view.width - Theme.staffSpace
                    onClicked: screen.vm.look(subject)
                }
            }
        }
    }
}
