pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What makes the screens easier for this pupil, in every turn. Pupils can choose for one turn themselves.
ColumnLayout {
    id: ease

    required property PupilFormViewModel vm
    readonly property var on: vm.facts.ease
    readonly property var choices: [
        {
            name: "text",
            label: qsTr("Larger text")
        },
        {
            name: "contrast",
            label: qsTr("High contrast")
        },
        {
            name: "calm",
            label: qsTr("Nothing moves")
        },
        {
            name: "spacing",
            label: qsTr("Wider spacing")
        },
        {
            name: "left",
            label: qsTr("Left-handed")
        }
    ]

    spacing: Theme.staffSpace * 0.6

    StaffText {
        text: qsTr("Make the screens easier, in every turn")
        small: true
        strong: true
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.staffSpace * 0.7
        Layout.fillWidth: true

        Repeater {
            model: ease.choices

            delegate: StaffButton {
                required property var modelData
                readonly property bool chosen: !!ease.on[modelData.name]

                objectName: "ease-" + modelData.name
                text: modelData.label
                kind: chosen ? "dark" : "plain"
                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: ease.vm.switchEase(modelData.name)
            }
        }
    }
}
