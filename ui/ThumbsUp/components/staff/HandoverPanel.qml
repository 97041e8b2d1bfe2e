import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Begins or goes on with the lesson of the chosen class: taught together, or handed to the pupils.
ColumnLayout {
    id: panel

    required property HandoverViewModel handover
    required property string className
    property string ends: ""
    readonly property bool teaching: handover.goesOn && handover.phase === "teach"
    readonly property bool teachNext: handover.teaches && handover.length === "after" && (!handover.goesOn || teaching)

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
            objectName: "teach"
            text: panel.teaching ? qsTr("Go on teaching %1 together").arg(panel.className) : qsTr("Teach together")
            kind: panel.teachNext ? "primary" : "plain"
            enabled: panel.handover.ready
            visible: panel.handover.teaches && panel.handover.length === "after"
            implicitHeight: Theme.staffControl * 1.35
            Layout.fillWidth: true
            onClicked: panel.handover.teach()
        }
        StaffButton {
            objectName: "hand"
            text: panel.teachNext ? qsTr("Taught already: hand to pupils") : qsTr("Hand to pupils")
            kind: panel.teachNext ? "plain" : "primary"
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
