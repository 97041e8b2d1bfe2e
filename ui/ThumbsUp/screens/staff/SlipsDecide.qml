pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What the chosen slip says, and what is done with the sheet.
RowLayout {
    id: bar

    required property SlipsViewModel vm
    readonly property var facts: vm.sheet.facts
    readonly property var choices: [["agreed", qsTr("We agree"), "A"], ["talk", qsTr("Talk first"), "T"], ["refused", qsTr("Refused"), "R"], ["blank", qsTr("Blank"), "B"], ["look", qsTr("Look again"), "L"]]
    readonly property string all: facts.clear === facts.seen ? qsTr("All %1 are right").arg(facts.seen) : qsTr("These %1 of %2 are right").arg(facts.clear).arg(facts.seen)

    spacing: Theme.staffSpace * 0.7

    Repeater {
        model: bar.choices

        delegate: StaffButton {
            required property var modelData

            objectName: "say-" + modelData[0]
            text: qsTr("%1 (%2)").arg(modelData[1]).arg(modelData[2])
            kind: bar.facts.said === modelData[0] ? "dark" : "plain"
            enabled: !bar.facts.busy
            leftPadding: Theme.staffSpace * 1.1
            rightPadding: leftPadding
            onClicked: bar.vm.sheet.decide(modelData[0])
        }
    }
    Item {
        Layout.fillWidth: true
    }
    StaffButton {
        objectName: "undo"
        text: qsTr("Undo (U)")
        enabled: bar.facts.changed || bar.vm.facts.undo
        leftPadding: Theme.staffSpace * 1.1
        rightPadding: leftPadding
        onClicked: bar.vm.sheet.undo()
    }
    StaffButton {
        objectName: "confirmSheet"
        text: bar.facts.clear === 0 ? qsTr("Leave these for later") : bar.facts.seen === 1 ? qsTr("This one is right") : bar.all
        kind: "primary"
        enabled: bar.vm.sheet.ready
        onClicked: bar.vm.sheet.confirm()
    }
}
