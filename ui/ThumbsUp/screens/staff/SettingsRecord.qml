pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Where the record lies, what protects it, and whether it is whole.
RowLayout {
    id: section

    required property SettingsRecordViewModel vm
    readonly property var facts: vm.facts
    readonly property bool whole: facts.verdict === "whole"

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: qsTr("Is it whole?")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        StaffText {
            text: qsTr("Every entry carries a seal of the one before it. Checking reads all of them and finds anything that was changed, lost or put in from outside.")
            quiet: true
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "verify"
            text: section.facts.verdict === "" ? qsTr("Check it now") : qsTr("Check it again")
            kind: section.facts.verdict === "" ? "primary" : "plain"
            visible: !section.facts.busy
            onClicked: section.vm.verify()
        }
        ProgressLine {
            label: section.facts.of > 0 ? qsTr("Checking entry %1 of %2 …").arg(section.facts.done).arg(section.facts.of) : qsTr("Checking the file …")
            done: section.facts.done
            of: section.facts.of
            visible: section.facts.busy
            Layout.fillWidth: true
        }
        Banner {
            objectName: "verdict"
            kind: section.whole ? "good" : "fault"
            text: section.whole ? qsTr("The record is whole: %1 entries, all as they were written.").arg(section.facts.entries) : qsTr("The record is NOT whole. Keep this machine as it is, and ask whoever looks after it to restore the latest backup.")
            visible: section.facts.verdict !== ""
            Layout.fillWidth: true
        }
        StaffList {
            objectName: "problems"
            model: section.facts.problems
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: StaffText {
                required property string modelData

                width: ListView.view.width - Theme.staffSpace
                text: "· " + modelData
                color: Theme.faultLine
                bottomPadding: Theme.staffSpace * 0.5
            }
        }
    }
    Panel {
        title: qsTr("Where it lies")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        SettingsFact {
            label: qsTr("Folder")
            text: section.facts.folder
        }
        SettingsFact {
            objectName: "headCode"
            label: qsTr("Newest entry")
            text: section.facts.code
            hint: qsTr("This short code stands on every form that is printed. If it is on paper, the entry was there.")
        }
        SettingsFact {
            label: qsTr("Key")
            text: qsTr("A key file on this computer, readable by its user only")
            hint: qsTr("The record is encrypted and opens by itself. A copy of the folder alone cannot be read, but whoever takes the whole computer has the key as well. Keep it where you would keep paper forms: in a locked room.")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
