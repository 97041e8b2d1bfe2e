pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What can be done about a pupil's access: the talk, the way back from a decline, home's answer, a broken rule.
ColumnLayout {
    id: matter

    required property PupilAccessViewModel access
    required property string first
    readonly property var facts: access.facts
    readonly property bool open: facts.notSure && !facts.declined

    spacing: Theme.staffSpace

    StaffText {
        objectName: "talkedThrough"
        text: matter.facts.talked !== "" ? qsTr("Talked through: %1.").arg(matter.facts.talked) : qsTr("Not sure is a question: nothing is taken away. Talk it through first.")
        visible: matter.open
        Layout.fillWidth: true
    }
    StaffText {
        text: qsTr("%1 can sign on any day, and has access again at once. Taking the decline back puts them among those who have not signed yet.").arg(matter.first)
        visible: matter.facts.declined
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.staffSpace * 0.7
        visible: matter.open || matter.facts.declined || matter.facts.toSign
        Layout.fillWidth: true

        StaffButton {
            objectName: "haveTalked"
            text: matter.facts.talked === "" ? qsTr("We have talked") : qsTr("We have talked again")
            kind: matter.facts.talked === "" ? "primary" : "plain"
            visible: matter.open && matter.access.mayDecide
            onClicked: matter.access.talked()
        }
        StaffButton {
            objectName: "handToPupil"
            text: qsTr("Hand to %1 to sign").arg(matter.first)
            kind: matter.open && matter.facts.talked !== "" ? "primary" : "plain"
            visible: matter.facts.toSign && matter.access.mayHand
            onClicked: matter.access.handOver()
        }
        StaffButton {
            objectName: "decline"
            text: qsTr("%1 declines …").arg(matter.first)
            visible: matter.open && matter.facts.talked !== "" && matter.access.mayDecide
            onClicked: matter.access.decline()
        }
        StaffButton {
            objectName: "takeBack"
            text: qsTr("Take the decline back")
            visible: matter.facts.declined && matter.access.mayDecide
            onClicked: matter.access.takeBack()
        }
    }
    StaffTitle {
        text: qsTr("From home")
        Layout.topMargin: Theme.staffSpace * 0.5
        Layout.fillWidth: true
    }
    StaffText {
        text: qsTr("Home is asked once %1 has signed.").arg(matter.first)
        quiet: true
        visible: !matter.facts.signed
        Layout.fillWidth: true
    }
    Repeater {
        model: matter.facts.signed ? matter.facts.homes : []

        delegate: PupilHome {
            access: matter.access
            Layout.fillWidth: true
        }
    }
    RowLayout {
        spacing: Theme.staffSpace
        Layout.topMargin: Theme.staffSpace * 0.5

        StaffTitle {
            text: qsTr("When rules are broken")
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "suspend"
            text: qsTr("A rule was broken …")
            visible: matter.access.mayDecide
            onClicked: matter.access.suspend()
        }
    }
    StaffText {
        text: qsTr("No suspension is noted.")
        quiet: true
        visible: rows.count === 0
        Layout.fillWidth: true
    }
    Repeater {
        id: rows

        model: matter.access.suspensions

        delegate: StaffRow {
            id: row

            required property string suspension
            required property string mark
            required title
            required detail

            objectName: "suspension-" + suspension
            Layout.fillWidth: true
            onClicked: matter.access.look(suspension)

            trailing: Tag {
                text: row.mark === "now" ? qsTr("Today") : qsTr("Ended early")
                visible: row.mark !== "other"
            }
        }
    }
}
