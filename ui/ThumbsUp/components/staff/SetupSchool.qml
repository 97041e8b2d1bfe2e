import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Step 1: the school's name, as it stands on letters.
SetupStep {
    id: step

    required property SetupViewModel vm

    title: qsTr("Welcome. Which school is this?")
    text: qsTr("Four short steps, about two minutes. The name stands on the letters to parents; you can change it later.")
    first: true
    picture: "attract"
    onAdvanced: vm.next()

    Field {
        objectName: "school"
        label: qsTr("Name of the school")
        text: step.vm.school
        error: step.vm.missing === "school" ? qsTr("Please type the name of the school.") : ""
        maximumLength: 120
        Layout.fillWidth: true
        onEdited: text => step.vm.nameSchool(text)
        onAccepted: step.vm.next()
    }
}
