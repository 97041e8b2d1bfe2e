pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Whose signature does not count, and why: a common reason, or one's own words.
ColumnLayout {
    id: reason

    required property PupilPanelViewModel panel
    readonly property var common: [qsTr("Somebody else signed under this name"), qsTr("The pupil did not understand yet"), qsTr("It was only a try")]

    spacing: Theme.staffSpace

    RowLayout {
        objectName: "whoseVoid"
        spacing: Theme.staffSpace * 1.2
        // the keyboard needs the room while a reason is typed
        visible: Theme.keyboard === 0
        Layout.fillWidth: true

        Picture {
            name: reason.panel.animal
            Layout.preferredWidth: Theme.staffControl * 1.5
            Layout.preferredHeight: Theme.staffControl * 1.5
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 0.3
            Layout.fillWidth: true

            StaffText {
                objectName: "voidName"
                text: reason.panel.name
                strong: true
                Layout.fillWidth: true
            }
            StaffText {
                text: reason.panel.about
                quiet: true
                Layout.fillWidth: true
            }
            StaffText {
                text: qsTr("Signed on %1").arg(reason.panel.signedAt)
                quiet: true
                Layout.fillWidth: true
            }
        }
        SignatureBox {
            panel: reason.panel
        }
    }
    StaffText {
        text: qsTr("The record keeps the signature and your reason. %1 can sign again, and a printed form no longer counts.").arg(reason.panel.first)
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
