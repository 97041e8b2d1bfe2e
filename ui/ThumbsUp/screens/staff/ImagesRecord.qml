pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A pupil's slip as it came back, ticked here as it is ticked on paper; or the family takes it back.
ConfirmPanel {
    id: panel

    required property ImageRecordViewModel vm
    readonly property var facts: vm.facts
    readonly property bool none: facts.uses.length === 0
    readonly property var uses: [["school", qsTr("In school")], ["website", qsTr("On the website")], ["social", qsTr("On social media")], ["press", qsTr("In the press")]]

    open: facts.open
    title: qsTr("%1 · %2").arg(facts.name).arg(facts.about)
    text: facts.mayRecord ? facts.known : qsTr("%1 A teacher or the office records what home says.").arg(facts.known)
    yes: !facts.mayRecord ? "" : none ? qsTr("Record: no pictures") : qsTr("Record this slip")
    ready: facts.ready
    wide: Theme.mm(230 * Theme.grow)
    onConfirmed: vm.save()
    onCancelled: vm.close()
    extra: StaffButton {
        objectName: "withdraw"
        text: qsTr("The family took it back")
        kind: "danger"
        visible: panel.facts.withdrawable
        onClicked: panel.vm.withdraw()
    }

    StaffText {
        text: qsTr("What is ticked on the slip")
        small: true
        strong: true
        visible: Theme.keyboard === 0
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.staffSpace
        rowSpacing: Theme.staffSpace * 0.5
        uniformCellWidths: true
        visible: Theme.keyboard === 0
        Layout.fillWidth: true

        Repeater {
            model: panel.uses

            delegate: Toggle {
                required property var modelData

                objectName: "tick-" + modelData[0]
                text: modelData[1]
                on: panel.facts.uses.includes(modelData[0])
                Layout.fillWidth: true
                onSwitched: on => panel.vm.tick(modelData[0], on)
            }
        }
    }
    RowLayout {
        spacing: Theme.staffSpace * 2
        visible: Theme.keyboard === 0
        Layout.fillWidth: true

        DayStepper {
            objectName: "until"
            label: qsTr("It holds until")
            day: panel.facts.until
            Layout.fillWidth: true
            onMoved: by => panel.vm.moveUntil(by)
        }
        DayStepper {
            objectName: "signed"
            label: qsTr("Signed on")
            day: panel.facts.signed
            Layout.fillWidth: true
            onMoved: by => panel.vm.moveSigned(by)
        }
    }
    StaffText {
        objectName: "imageWrong"
        text: panel.facts.wrong
        color: Theme.faultLine
        visible: text !== ""
        Layout.fillWidth: true
    }
    Field {
        objectName: "withdrawReason"
        label: qsTr("If the family takes it back: why, if they said")
        text: panel.facts.reason
        maximumLength: 200
        visible: panel.facts.withdrawable
        Layout.fillWidth: true
        onEdited: text => panel.vm.giveReason(text)
    }
}
