pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Who are brothers and sisters: asked where a surname hints at it, and taken apart again.
StaffFrame {
    id: screen

    required property FamiliesViewModel vm
    readonly property var facts: vm.facts
    readonly property bool asking: facts.listed === "ask"

    shell: vm.shell
    title: qsTr("Brothers and sisters")
    subtitle: qsTr("Their forms lie together when the whole school is printed. Only those you say are put together.")
    actions: StaffButton {
        objectName: "back"
        text: qsTr("Back")
        onClicked: screen.shell.go("staff/Paper")
    }

    Panel {
        anchors.fill: parent
        visible: screen.facts.loaded

        Segments {
            objectName: "list"
            value: screen.facts.listed
            options: [
                {
                    value: "ask",
                    label: qsTr("One family? (%1)").arg(screen.facts.ask)
                },
                {
                    value: "known",
                    label: qsTr("Together (%1)").arg(screen.facts.known)
                }
            ]
            Layout.fillWidth: true
            onChosen: value => screen.vm.showList(value)
        }
        RollList {
            name: "families"
            rowHeight: Theme.staffRow * 1.2
            model: screen.vm.rows
            emptyTitle: screen.asking ? qsTr("Nobody is to be asked about") : qsTr("No families yet")
            emptyText: screen.asking ? qsTr("Pupils who share a surname that few have are listed here.") : qsTr("Those you call brothers and sisters are listed here.")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: FamilyRow {
                width: ListView.view.width - Theme.staffSpace
                onJoined: screen.vm.join(key)
                onParted: screen.vm.part(key)
            }
        }
    }
}
