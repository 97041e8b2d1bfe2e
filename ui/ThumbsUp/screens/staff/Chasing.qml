pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Slips that are out, talks to be held, homes that said no. For staff: a family's answer is nobody else's business.
StaffFrame {
    id: screen

    required property ChasingViewModel vm
    readonly property var facts: vm.facts
    readonly property string part: facts.part
    readonly property var parts: [
        {
            value: "out",
            label: qsTr("Slips out · %1").arg(facts.out)
        },
        {
            value: "talks",
            label: qsTr("Would like to talk · %1").arg(facts.talks)
        },
        {
            value: "refused",
            label: qsTr("Said no · %1").arg(facts.refused)
        }
    ]
    readonly property var nobody: ({
            "out": [qsTr("No slip is out"), qsTr("A form counts as out once it is printed, until home has answered.")],
            "talks": [qsTr("Nobody is waiting for a talk"), qsTr("“We would like to talk first” on a slip puts a home in this list.")],
            "refused": [qsTr("No home has said no"), ""]
        })

    shell: vm.shell
    title: facts.className === "" ? qsTr("Asking again") : qsTr("Asking again · %1").arg(facts.className)
    subtitle: qsTr("For staff only: not for display, on no wall and no pupil’s screen.")
    actions: [
        StaffButton {
            objectName: "back"
            text: qsTr("Back to access")
            onClicked: screen.vm.back()
        },
        StaffButton {
            objectName: "classSlip"
            text: qsTr("Page for the register")
            visible: screen.part === "out" && screen.facts.className !== "" && screen.facts.out > 0 && screen.facts.mayPrint
            onClicked: screen.vm.classSlip()
        },
        StaffButton {
            objectName: "remind"
            text: screen.facts.due === 1 ? qsTr("1 reminder to print") : qsTr("%1 reminders to print").arg(screen.facts.due)
            kind: "primary"
            visible: screen.part === "out" && screen.facts.due > 0 && screen.facts.mayPrint
            onClicked: screen.vm.remind()
        }
    ]

    overlay: [
        PupilPanel {
            panel: screen.vm.panel
        },
        ChaseTalk {
            talk: screen.vm.talk
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
                objectName: "chaseClasses"
                model: screen.vm.classes
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: StaffRow {
                    required property string name
                    required property bool chosen

                    objectName: "chaseClass-" + name
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
                objectName: "part"
                options: screen.parts
                value: screen.part
                Layout.fillWidth: true
                onChosen: value => screen.vm.show(value)
            }
            ChaseSaid {
                vm: screen.vm
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            StaffList {
                objectName: "chaseRows"
                model: screen.vm.rows
                emptyPicture: screen.facts.loaded ? "glyph-1F33F" : ""
                emptyTitle: screen.facts.loaded ? screen.nobody[screen.part][0] : ""
                emptyText: screen.facts.loaded ? screen.nobody[screen.part][1] : ""
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: ChaseRow {
                    part: screen.part
                    width: ListView.view.width - Theme.staffSpace
                    onClicked: screen.vm.look(subject)
                    onTalked: screen.vm.openTalk(key)
                }
            }
        }
    }
}
