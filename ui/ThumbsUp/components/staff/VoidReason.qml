pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Why a turn does not count: a common reason, or one's own words.
ColumnLayout {
    id: reason

    required property PupilPanelViewModel panel
    readonly property var common: [qsTr("Another pupil signed by mistake"), qsTr("The wrong tile was touched"), qsTr("The pupil did not understand yet"), qsTr("It was only a try")]

    spacing: Theme.staffSpace

    StaffText {
        text: qsTr("The record keeps the turn and your reason. %1 can sign again, and a printed form no longer counts.").arg(reason.panel.first)
        quiet: true
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.staffSpace * 0.7
        Layout.fillWidth: true

        Repeater {
            model: reason.common

            delegate: StaffButton {
                required property string modelData
                required property int index

                objectName: "reason-" + index
                text: modelData
                kind: reason.panel.reason === modelData ? "dark" : "plain"
                onClicked: reason.panel.giveReason(modelData)
            }
        }
    }
    Field {
        objectName: "reason"
        label: qsTr("Or in your own words")
        text: reason.common.includes(reason.panel.reason) ? "" : reason.panel.reason
        maximumLength: 200
        Layout.fillWidth: true
        onEdited: text => reason.panel.giveReason(text)
    }
}
