import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Hands the kiosk to the chosen class.
ColumnLayout {
    id: panel

    required property HandoverViewModel handover
    required property string className
    property string ends: ""

    spacing: Theme.staffSpace

    StageOffer {
        handover: panel.handover
        visible: panel.handover.gapCount > 0
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.staffSpace
        visible: panel.handover.gapCount === 0 && panel.handover.allowed
        Layout.fillWidth: true

        LengthChoice {
            objectName: "length-whole"
            text: qsTr("Each pupil alone")
            detail: qsTr("Every rule and every question, with pictures, at their own pace.")
            chosen: panel.handover.length === "whole"
            Layout.fillWidth: true
            onClicked: panel.handover.chooseLength("whole")
        }
        LengthChoice {
            objectName: "length-after"
            text: qsTr("After a lesson taught together")
            detail: qsTr("The promises, two questions, and sign. About a minute each.")
            chosen: panel.handover.length === "after"
            Layout.fillWidth: true
            onClicked: panel.handover.chooseLength("after")
        }
        StaffButton {
            objectName: "hand"
            text: panel.handover.goesOn ? qsTr("Carry on with %1").arg(panel.className) : qsTr("Hand to pupils")
            kind: "primary"
            enabled: panel.handover.ready
            implicitHeight: Theme.staffControl * 1.35
            Layout.fillWidth: true
            onClicked: panel.handover.hand()
        }
        StaffText {
            text: panel.ends === "" ? qsTr("This locks the staff screens. Touch the corner at the top left to come back.") : qsTr("This ends %1’s lesson and locks the staff screens. Touch the corner at the top left to come back.").arg(panel.ends)
            small: true
            quiet: true
            Layout.fillWidth: true
        }
    }
}
