import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Step 2: the first member of staff.
SetupStep {
    id: step

    required property SetupViewModel vm
    readonly property var titles: ({
            "director": qsTr("Director"),
            "lead": qsTr("Safeguarding lead"),
            "deputy": qsTr("Deputy lead"),
            "administrator": qsTr("Administrator")
        })

    title: qsTr("Who are you?")
    text: qsTr("You are the first member of staff here, so you can add the others.")
    onAdvanced: vm.next()
    onReturned: vm.back()

    Field {
        objectName: "person"
        label: qsTr("Your name, as colleagues write it")
        placeholder: qsTr("Ms Okoro")
        text: step.vm.name
        error: step.vm.missing === "name" ? qsTr("Please type your name.") : ""
        maximumLength: 80
        Layout.fillWidth: true
        onEdited: text => step.vm.nameYou(text)
        onAccepted: step.vm.next()
    }
    ColumnLayout {
        spacing: Theme.staffSpace * 0.5
        Layout.fillWidth: true

        StaffText {
            text: qsTr("Your role")
            small: true
            strong: true
        }
        Segments {
            objectName: "role"
            options: step.vm.roles.map(role => ({
                        value: role,
                        label: step.titles[role] ?? role
                    }))
            value: step.vm.role
            Layout.fillWidth: true
            onChosen: value => step.vm.chooseRole(value)
        }
        StaffText {
            text: qsTr("Please choose your role.")
            small: true
            color: Theme.faultLine
            visible: step.vm.missing === "role"
        }
    }
}
