import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A page that shows whether sizes, sides and codes come out right, and what the printer says to it.
Panel {
    id: panel

    required property SettingsPrintersViewModel vm
    readonly property var facts: vm.facts
    readonly property bool busy: ["sending", "waiting", "printing"].includes(facts.step)
    readonly property var words: ({
            "": qsTr("It has a scale to measure, the squares and codes of a slip, and a back to hold against the light."),
            "sending": qsTr("The test page is on its way …"),
            "waiting": qsTr("The test page waits for %1.").arg(facts.printer),
            "printing": qsTr("%1 is at work.").arg(facts.printer),
            "finished": qsTr("%1 says that it is done. What to look for is written on the page.").arg(facts.printer),
            "failed": qsTr("The test page was not printed.")
        })

    title: qsTr("Try it")

    StaffText {
        objectName: "trial"
        text: panel.words[panel.facts.step] ?? ""
        Layout.fillWidth: true
    }
    Banner {
        objectName: "trialStuck"
        kind: "warn"
        text: panel.facts.stuck
        visible: text !== ""
        Layout.fillWidth: true
    }
    StaffText {
        objectName: "trialSaid"
        text: panel.facts.fault !== "" ? panel.facts.fault : panel.facts.said !== "" ? qsTr("The printer says: %1").arg(panel.facts.said) : ""
        visible: text !== ""
        color: panel.facts.step === "failed" ? Theme.faultLine : Theme.staffQuiet
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.staffSpace

        StaffButton {
            objectName: "tryOut"
            text: qsTr("Print a test page")
            kind: "primary"
            enabled: !panel.busy
            onClicked: panel.vm.tryOut()
        }
        StaffButton {
            objectName: "takeBack"
            text: qsTr("Cancel it at the printer")
            visible: panel.facts.step === "waiting" || panel.facts.step === "printing"
            onClicked: panel.vm.takeBack()
        }
    }
}
