import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What can be done with the sheets of a list, what was just done, or the range that is being chosen.
ColumnLayout {
    id: bar

    required property PaperViewModel vm
    readonly property var facts: vm.facts
    readonly property int count: facts.counts[facts.listed] ?? 0
    readonly property bool choosing: facts.choosing !== ""
    readonly property var hints: ({
            "printed": qsTr("Look whether all of them lie at the printer, then say so."),
            "in-hand": qsTr("Hand them out. Tick whoever was not there: theirs stay here."),
            "out": qsTr("These are with the families, and wait for the slip."),
            "back": qsTr("The slips are back. File them, then say so.")
        })
    readonly property string asked: facts.choosing === "came" ? qsTr("Touch the first sheet that came out, then the last.") : qsTr("Touch the first form to print again, then the last.")
    readonly property string range: facts.taken === 1 ? qsTr("1 sheet: %1.").arg(facts.from) : qsTr("%1 sheets, from %2 to %3.").arg(facts.taken).arg(facts.from).arg(facts.to)
    readonly property int others: facts.choosing === "came" && facts.taken > 0 ? count - facts.taken : 0
    readonly property string rest: others === 0 ? "" : others === 1 ? qsTr("The other one is to be printed again.") : qsTr("The other %1 are to be printed again.").arg(others)
    readonly property var told: ({
            "in-hand": facts.notedCount === 1 ? qsTr("1 form is in hand.") : qsTr("%1 forms are in hand.").arg(facts.notedCount),
            "out": facts.notedCount === 1 ? qsTr("1 form was handed out.") : qsTr("%1 forms were handed out.").arg(facts.notedCount),
            "filed": facts.notedCount === 1 ? qsTr("1 slip is filed.") : qsTr("%1 slips are filed.").arg(facts.notedCount)
        })

    spacing: Theme.staffSpace

    Banner {
        objectName: "noted"
        kind: "good"
        text: bar.told[bar.facts.noted] ?? ""
        visible: text !== ""
        Layout.fillWidth: true
    }
    Banner {
        objectName: "choosing"
        kind: "info"
        text: bar.facts.taken > 0 ? [bar.range, bar.rest].join(" ") : bar.asked
        secondText: qsTr("Cancel")
        secondName: "stopChoosing"
        actionText: bar.facts.taken === 0 ? "" : bar.facts.choosing === "came" ? qsTr("These came out") : qsTr("Print these again")
        actionName: "confirmRange"
        visible: bar.choosing
        Layout.fillWidth: true
        onSecond: bar.vm.choose("")
        onAction: bar.vm.act()
    }
    RowLayout {
        visible: !bar.choosing && bar.count > 0 && (bar.hints[bar.facts.listed] ?? "") !== ""
        spacing: Theme.staffSpace

        StaffText {
            text: bar.hints[bar.facts.listed] ?? ""
            quiet: true
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "someCame"
            text: qsTr("Only some came out")
            visible: bar.facts.listed === "printed"
            onClicked: bar.vm.choose("came")
        }
        StaffButton {
            objectName: "someAgain"
            text: qsTr("Print some again")
            visible: bar.facts.listed !== "back"
            onClicked: bar.vm.choose("again")
        }
    }
    RowLayout {
        visible: bar.facts.listed === "ready" && bar.facts.className === "" && bar.count > 0
        spacing: Theme.staffSpace

        Toggle {
            objectName: "together"
            text: qsTr("Brothers and sisters together")
            hint: qsTr("They lie in the pile of the youngest one’s class.")
            on: bar.facts.together
            Layout.fillWidth: true
            onSwitched: on => bar.vm.putTogether(on)
        }
        StaffButton {
            objectName: "families"
            text: qsTr("Who belongs together")
            visible: bar.facts.mayJoin
            onClicked: bar.vm.shell.go("staff/Families")
        }
    }
}
