import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What staff must settle before the file can be imported, and what they may choose.
ColumnLayout {
    id: settle

    required property RollImportViewModel vm
    readonly property var facts: vm.facts
    readonly property int bad: facts.bad ?? 0
    readonly property int missing: facts.missing ?? 0
    readonly property int passed: facts.passed ?? 0

    spacing: Theme.staffSpace * 0.7
    visible: bad + missing + passed + (facts.open ?? 0) > 0 || facts.changes === 0

    Banner {
        kind: "good"
        text: qsTr("The roll says the same already: there is nothing to import.")
        visible: settle.facts.changes === 0 && settle.missing === 0 && settle.bad === 0
        Layout.fillWidth: true
    }
    Banner {
        objectName: "badLines"
        kind: settle.facts.skipBad ? "info" : "warn"
        text: settle.facts.skipBad ? qsTr("Lines left out because they cannot be read: %1.").arg(settle.bad) : settle.bad === 1 ? qsTr("1 line cannot be read. Mend it in the file, or leave it out.") : qsTr("%1 lines cannot be read. Mend them in the file, or leave them out.").arg(settle.bad)
        visible: settle.bad > 0
        secondText: qsTr("Show them")
        secondName: "showBad"
        actionText: settle.facts.skipBad ? qsTr("Do not leave out") : qsTr("Leave them out")
        actionName: "skipBad"
        Layout.fillWidth: true
        onSecond: settle.vm.showList("bad")
        onAction: settle.vm.setSkipBad(!settle.facts.skipBad)
    }
    Banner {
        objectName: "leavers"
        kind: settle.facts.leavers ? "warn" : "info"
        text: settle.facts.leavers ? qsTr("%1 pupils who are not in this file will be marked as having left. Their records stay.").arg(settle.missing) : qsTr("%1 pupils on the roll are not in this file. They stay on the roll.").arg(settle.missing)
        visible: settle.missing > 0
        secondText: settle.facts.leavers ? qsTr("Keep them on the roll") : qsTr("They have left")
        secondName: "markLeavers"
        Layout.fillWidth: true
        onSecond: settle.vm.setLeavers(!settle.facts.leavers)
    }
    Banner {
        kind: "info"
        text: qsTr("%1 lines are left out: no stage holds %2.").arg(settle.passed).arg((settle.facts.passedYears ?? []).join(", "))
        visible: settle.passed > 0
        secondText: qsTr("Show them")
        secondName: "showPassed"
        Layout.fillWidth: true
        onSecond: settle.vm.showList("passed")
    }
}
