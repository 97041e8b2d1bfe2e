pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Staff statements for the directors: who waits, what was signed, and the two answers there are.
StaffFrame {
    id: screen

    required property ApprovalsViewModel vm
    readonly property var facts: vm.facts
    readonly property string waits: facts.waiting === 1 ? qsTr("1 waits for approval") : qsTr("%1 wait for approval").arg(facts.waiting)

    shell: vm.shell
    title: qsTr("Staff statements")
    subtitle: facts.loaded ? qsTr("%1 · still to sign: %2").arg(waits).arg(facts.unsigned) : ""
    actions: [
        StaffButton {
            objectName: "printStaffList"
            text: qsTr("List for the staff room")
            onClicked: screen.vm.printList()
        },
        StaffButton {
            objectName: "printReminders"
            text: qsTr("Reminders")
            visible: screen.facts.unsigned > 0
            onClicked: screen.vm.printReminders()
        },
        StaffButton {
            objectName: "approvalsBack"
            text: qsTr("Back")
            onClicked: screen.vm.back()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.4

        Panel {
            title: qsTr("This school year")
            Layout.preferredWidth: Theme.mm(78 * Theme.grow)
            Layout.fillWidth: !screen.facts.open
            Layout.fillHeight: true

            StaffList {
                model: screen.vm.rows
                emptyPicture: screen.facts.loaded ? "glyph-270F" : ""
                emptyTitle: screen.facts.loaded ? qsTr("Nobody has signed yet") : ""
                emptyText: qsTr("Statements stand here as soon as they are signed.")
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: StaffRow {
                    id: row

                    required property string key
                    required property string name
                    required property string said
                    required property bool approved
                    required property bool chosen

                    objectName: "statement-" + name
                    width: ListView.view.width - Theme.staffSpace
                    title: name
                    detail: said
                    selected: chosen
                    picture: approved ? "glyph-2714" : ""
                    onClicked: screen.vm.choose(key)
                }
            }
        }
        ApprovalsRead {
            vm: screen.vm
            visible: screen.facts.open
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ApprovalsDecide {
            vm: screen.vm
            visible: screen.facts.open
            Layout.preferredWidth: Theme.mm(96 * Theme.grow)
            Layout.fillHeight: true
        }
    }
}
