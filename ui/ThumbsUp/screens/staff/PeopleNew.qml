import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Somebody new: name and role, then they choose a PIN themselves.
Panel {
    id: form

    required property PeopleViewModel vm
    required property var titles
    readonly property var facts: vm.facts
    readonly property var hints: ({
            "helper": qsTr("Runs turns and witnesses signatures; sees no records."),
            "teacher": qsTr("Runs lessons, sees their results, prints forms, keeps the roll."),
            "office": qsTr("Keeps the roll, prints forms, changes settings."),
            "director": qsTr("Sees records, prints, changes settings and staff."),
            "lead": qsTr("May do everything."),
            "deputy": qsTr("May do everything."),
            "administrator": qsTr("May do everything but open what pupils told.")
        })

    title: qsTr("A new member of staff")

    Field {
        objectName: "personName"
        label: qsTr("Name")
        placeholder: qsTr("for example Mr Reed")
        text: form.facts.name
        error: form.facts.step === "new" ? form.facts.fault : ""
        maximumLength: 80
        Layout.maximumWidth: Theme.mm(120 * Theme.grow)
        onEdited: text => form.vm.setName(text)
    }
    StaffText {
        text: qsTr("Role")
        small: true
        strong: true
        Layout.topMargin: Theme.staffSpace
    }
    Segments {
        objectName: "role"
        options: form.facts.roles.map(role => ({
                    value: role,
                    label: form.titles[role] ?? role
                }))
        value: form.facts.role
        Layout.fillWidth: true
        onChosen: value => form.vm.setRole(value)
    }
    StaffText {
        text: form.hints[form.facts.role] ?? ""
        quiet: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.staffSpace
        Layout.topMargin: Theme.staffSpace * 1.5

        StaffButton {
            objectName: "cancelPerson"
            text: qsTr("Cancel")
            onClicked: form.vm.cancel()
        }
        StaffButton {
            objectName: "toPin"
            text: qsTr("Next: their PIN")
            kind: "primary"
            enabled: !!form.facts.complete
            onClicked: form.vm.toPin()
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
