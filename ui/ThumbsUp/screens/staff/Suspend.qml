pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// When a rule was broken: which one, which days, and why; afterwards taught again, ended early, the letter home.
StaffFrame {
    id: screen

    required property SuspendViewModel vm
    readonly property var facts: vm.facts

    shell: vm.shell
    title: facts.noted ? qsTr("Access of %1").arg(facts.about) : qsTr("A rule was broken · %1").arg(facts.about)
    subtitle: qsTr("Behaviour records proper stay in the school’s own system. Nothing of this is shown to pupils.")
    actions: [
        StaffButton {
            objectName: "back"
            text: screen.facts.noted ? qsTr("Back to the pupil") : qsTr("Cancel")
            onClicked: screen.vm.back()
        },
        StaffButton {
            objectName: "saveSuspension"
            text: qsTr("Suspend access")
            kind: "primary"
            enabled: screen.facts.ready
            visible: !screen.facts.noted && screen.vm.mayDecide
            onClicked: screen.vm.save()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5
        visible: !screen.facts.noted

        Panel {
            title: qsTr("Which rule")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            StaffList {
                objectName: "rules"
                model: screen.vm.rules
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: StaffRow {
                    required property string rule
                    required property string said
                    required property bool chosen

                    objectName: "rule-" + rule
                    width: ListView.view.width - Theme.staffSpace
                    title: said
                    selected: chosen
                    onClicked: screen.vm.chooseRule(rule)
                }
            }
        }
        SuspendDays {
            vm: screen.vm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
    SuspendNoted {
        anchors.fill: parent
        vm: screen.vm
        visible: screen.facts.noted
    }
}
