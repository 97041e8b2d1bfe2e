pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The staff: who can come in, and as what.
Item {
    id: section

    required property PeopleViewModel vm
    readonly property var facts: vm.facts
    readonly property var titles: ({
            "helper": qsTr("Helper"),
            "teacher": qsTr("Teacher"),
            "office": qsTr("Office"),
            "director": qsTr("Director"),
            "lead": qsTr("Safeguarding lead"),
            "deputy": qsTr("Deputy lead"),
            "administrator": qsTr("Administrator")
        })
    property string leaver: ""
    property string leaverName: ""
    property string changer: ""
    property string changerName: ""
    property string changerRole: ""
    signal asked(string screen)

    Panel {
        anchors.fill: parent
        title: section.facts.mayChange ? qsTr("Who can come in") : qsTr("You")
        visible: section.facts.step === "list"
        actions: [
            StaffButton {
                objectName: "readStatement"
                text: qsTr("Your statement")
                onClicked: section.asked("staff/Statement")
            },
            StaffButton {
                objectName: "readBriefing"
                text: qsTr("The briefing")
                onClicked: section.asked("staff/Briefing")
            },
            StaffButton {
                objectName: "admit"
                text: qsTr("Admit a supply teacher")
                visible: section.facts.mayAdmit
                onClicked: section.asked("staff/Admit")
            },
            StaffButton {
                objectName: "addPerson"
                text: qsTr("Add a member of staff")
                kind: "primary"
                visible: section.facts.mayChange
                onClicked: section.vm.add()
            }
        ]

        RollList {
            name: "people"
            rowHeight: Theme.staffRow * 1.1
            model: section.vm.people
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: PeopleRow {
                width: ListView.view.width - Theme.staffSpace
                roleTitle: supply ? qsTr("Supply, today") : section.titles[role] ?? role
                mayChange: section.facts.mayChange && !own
                onRoleAsked: {
                    section.changerName = name;
                    section.changerRole = role;
                    section.changer = subject;
                }
                onPinAsked: section.vm.newPin(subject)
                onLeavingAsked: {
                    section.leaverName = name;
                    section.leaver = subject;
                }
            }
        }
    }
    PeopleNew {
        anchors.fill: parent
        vm: section.vm
        titles: section.titles
        visible: section.facts.step === "new"
    }
    PeoplePin {
        anchors.fill: parent
        vm: section.vm
        visible: section.facts.step === "pin" || section.facts.step === "again"
    }
    ConfirmPanel {
        title: qsTr("Has %1 left?").arg(section.leaverName)
        text: qsTr("Their PIN opens nothing any more. What they did stays in the record.")
        yes: qsTr("Yes, they have left")
        kind: "danger"
        open: section.leaver !== ""
        onCancelled: section.leaver = ""
        onConfirmed: {
            section.vm.left(section.leaver);
            section.leaver = "";
        }
    }
    ConfirmPanel {
        title: qsTr("What does %1 do here?").arg(section.changerName)
        text: qsTr("It counts from now on, whoever is signed in. A supply teacher who gets a role stays for good.")
        yes: qsTr("Save")
        wide: Theme.mm(170 * Theme.grow)
        open: section.changer !== ""
        onCancelled: section.changer = ""
        onConfirmed: {
            section.vm.changeRole(section.changer, section.changerRole);
            section.changer = "";
        }

        Segments {
            objectName: "newRole"
            options: section.facts.roles.map(role => ({
                        value: role,
                        label: section.titles[role] ?? role
                    }))
            value: section.changerRole
            Layout.fillWidth: true
            onChosen: value => section.changerRole = value
        }
    }
}
