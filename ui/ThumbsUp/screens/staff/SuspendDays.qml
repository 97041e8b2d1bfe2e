pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// From when until when, by touch, and what happened in a few words.
Panel {
    id: days

    required property SuspendViewModel vm
    readonly property var facts: vm.facts
    readonly property var usual: [1, 3, 5, 7, 14]

    title: qsTr("Access is suspended")

    DayStepper {
        objectName: "starts"
        label: qsTr("First day")
        day: days.facts.starts
        onMoved: by => days.vm.moveStart(by)
        Layout.fillWidth: true
    }
    DayStepper {
        objectName: "ends"
        label: qsTr("Last day")
        day: days.facts.ends
        onMoved: by => days.vm.moveEnd(by)
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.staffSpace * 0.7
        Layout.fillWidth: true

        Repeater {
            model: days.usual

            delegate: StaffButton {
                required property int modelData

                objectName: "lasts-" + modelData
                text: modelData === 1 ? qsTr("1 day") : qsTr("%1 days").arg(modelData)
                kind: days.facts.days === modelData ? "dark" : "plain"
                onClicked: days.vm.lasts(modelData)
            }
        }
    }
    StaffText {
        objectName: "daysSaid"
        text: days.facts.wrong !== "" ? days.facts.wrong : days.facts.days === 1 ? qsTr("1 day. Access is back the day after, by itself.") : qsTr("%1 days, weekends included. Access is back the day after, by itself.").arg(days.facts.days)
        color: days.facts.wrong !== "" ? Theme.faultLine : Theme.staffQuiet
        Layout.fillWidth: true
    }
    Field {
        objectName: "suspendReason"
        label: qsTr("What happened, in a few words")
        hint: qsTr("It stands in the letter home as well, if you print one.")
        text: days.facts.reason
        maximumLength: 200
        Layout.fillWidth: true
        onEdited: text => days.vm.giveReason(text)
    }
    Item {
        Layout.fillHeight: true
    }
}
