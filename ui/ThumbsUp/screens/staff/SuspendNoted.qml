import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A suspension that is in the record: what was noted, and what can follow.
RowLayout {
    id: noted

    required property SuspendViewModel vm
    readonly property var facts: vm.facts

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: noted.facts.over ? qsTr("This is over") : qsTr("Access is suspended")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3

        StaffText {
            objectName: "notedDays"
            text: noted.facts.days === 1 ? qsTr("On %1").arg(noted.facts.starts) : qsTr("From %1 to %2").arg(noted.facts.starts).arg(noted.facts.ends)
            strong: true
            Layout.fillWidth: true
        }
        StaffText {
            text: noted.facts.rule
            Layout.fillWidth: true
        }
        StaffText {
            text: noted.facts.reason
            Layout.fillWidth: true
        }
        StaffText {
            text: qsTr("Noted by %1.").arg(noted.facts.by)
            small: true
            quiet: true
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Panel {
        title: qsTr("What follows")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        Toggle {
            objectName: "taughtAgain"
            text: qsTr("Taught again")
            hint: noted.facts.taught !== "" ? noted.facts.taught : qsTr("Tick it once the rule was taught again and talked about.")
            on: noted.facts.taught !== ""
            enabled: noted.vm.mayDecide && noted.facts.taught === ""
            Layout.fillWidth: true
            onSwitched: noted.vm.taughtAgain()
        }
        StaffText {
            objectName: "liftedSaid"
            text: noted.facts.lifted !== "" ? qsTr("Ended early: %1.").arg(noted.facts.lifted) : noted.facts.over ? qsTr("It ended by itself.") : qsTr("It ends by itself after the last day.")
            quiet: true
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "lift"
            text: qsTr("End it now")
            visible: noted.vm.mayDecide && !noted.facts.over
            Layout.fillWidth: true
            onClicked: noted.vm.lift()
        }
        StaffButton {
            objectName: "letter"
            text: qsTr("Letter home …")
            kind: "primary"
            visible: noted.vm.mayPrint
            Layout.fillWidth: true
            onClicked: noted.vm.letter()
        }
        StaffText {
            text: qsTr("Its words are the school’s own: they lie in lessons/letters.")
            small: true
            quiet: true
            visible: noted.vm.mayPrint
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
