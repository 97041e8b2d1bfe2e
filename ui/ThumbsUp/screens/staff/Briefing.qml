pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What staff read before their first lesson of a school year, page by page; then with whom they talked about it.
StaffFrame {
    id: screen

    required property BriefingViewModel vm
    readonly property var facts: vm.facts

    shell: vm.shell
    title: facts.year === "" ? qsTr("Briefing") : qsTr("Briefing for %1").arg(facts.year)
    subtitle: facts.doneWith !== "" ? qsTr("You have read this, and talked about it with %1 on %2. It is here to read again.").arg(facts.doneWith).arg(facts.doneOn) : facts.goesOn ? qsTr("Once a school year, before your first lesson. Then the lesson begins.") : qsTr("Once a school year, before your first lesson.")

    actions: StaffButton {
        objectName: "briefingDone"
        text: screen.facts.busy ? qsTr("One moment …") : screen.facts.goesOn ? qsTr("Read and talked about: on to the lesson") : qsTr("Read and talked about")
        kind: "primary"
        visible: screen.facts.loaded && !screen.facts.reading
        enabled: !screen.facts.busy
        onClicked: screen.vm.acknowledge()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.4

        BriefingPage {
            facts: screen.facts
            visible: screen.facts.loaded && screen.facts.reading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BriefingTalk {
            vm: screen.vm
            visible: screen.facts.loaded && !screen.facts.reading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.staffSpace
            visible: screen.facts.loaded
            Layout.fillWidth: true

            StaffButton {
                objectName: "briefingBack"
                text: qsTr("Back")
                onClicked: screen.vm.back()
            }
            StaffText {
                objectName: "briefingPlace"
                text: screen.facts.reading ? qsTr("%1 of %2").arg(screen.facts.place + 1).arg(screen.facts.count) : ""
                quiet: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            StaffButton {
                objectName: "briefingNext"
                text: qsTr("Next")
                kind: "primary"
                visible: screen.facts.reading
                leftPadding: Theme.staffControl
                rightPadding: Theme.staffControl
                onClicked: screen.vm.next()
            }
        }
    }
}
