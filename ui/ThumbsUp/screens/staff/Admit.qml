pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// A supply teacher comes in for the day: their name, then a PIN to write down.
StaffFrame {
    id: screen

    required property AdmitViewModel vm
    readonly property var facts: vm.facts

    shell: vm.shell
    title: qsTr("Admit a supply teacher")
    subtitle: qsTr("They run lessons and witness signatures today, and see no records. Their PIN ends at midnight.")

    AdmitName {
        anchors.fill: parent
        vm: screen.vm
        visible: screen.facts.pin === ""
    }
    AdmitPin {
        anchors.fill: parent
        vm: screen.vm
        visible: screen.facts.pin !== ""
    }
}
