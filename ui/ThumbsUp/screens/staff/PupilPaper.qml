import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How paper goes home: in which language, how it is printed, to how many homes.
ColumnLayout {
    id: paper

    required property PupilFormViewModel vm
    readonly property var facts: vm.facts

    spacing: Theme.staffSpace * 1.2

    PupilChoice {
        objectName: "language"
        label: qsTr("Letters home")
        options: paper.vm.offers.languages ?? []
        value: paper.facts.language
        onChosen: value => paper.vm.choosePaper("language", value)
    }
    PupilChoice {
        objectName: "printAs"
        label: qsTr("Printed")
        options: [
            {
                value: "",
                label: qsTr("Ordinary")
            },
            {
                value: "large",
                label: qsTr("Large print")
            },
            {
                value: "words",
                label: qsTr("Words only")
            }
        ]
        value: paper.facts.printAs
        onChosen: value => paper.vm.choosePaper("print_as", value)
    }
    PupilChoice {
        objectName: "homes"
        label: qsTr("Homes that get a form")
        options: [
            {
                value: "1",
                label: qsTr("One")
            },
            {
                value: "2",
                label: qsTr("Two")
            }
        ]
        value: paper.facts.homes
        onChosen: value => paper.vm.choosePaper("homes", value)
    }
}
