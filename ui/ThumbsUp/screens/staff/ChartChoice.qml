import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Which picture, and of which school year.
RowLayout {
    id: choice

    required property ChartsViewModel vm
    required property var facts

    spacing: Theme.staffSpace

    Segments {
        objectName: "sort"
        value: choice.facts.sort
        options: [
            {
                value: "signed",
                label: qsTr("Who has signed")
            },
            {
                value: "checks",
                label: qsTr("Right first time")
            },
            {
                value: "rungs",
                label: qsTr("Rungs")
            }
        ]
        Layout.fillWidth: true
        onChosen: value => choice.vm.chooseSort(value)
    }
    StaffButton {
        objectName: "earlier"
        text: "‹"
        enabled: choice.facts.earlier
        opacity: enabled ? 1 : 0.4
        Accessible.name: qsTr("The school year before")
        onClicked: choice.vm.chooseYear(-1)
    }
    StaffText {
        objectName: "year"
        text: choice.facts.year
        strong: true
        wrapMode: Text.NoWrap
    }
    StaffButton {
        objectName: "later"
        text: "›"
        enabled: choice.facts.later
        opacity: enabled ? 1 : 0.4
        Accessible.name: qsTr("The school year after")
        onClicked: choice.vm.chooseYear(1)
    }
}
