import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A talk with home took place: on which day, and what home says now. What was said stays between those who talked.
ConfirmPanel {
    id: panel

    required property ChaseTalkViewModel talk
    readonly property var facts: talk.facts
    readonly property var outcomes: [
        {
            value: "agreed",
            label: qsTr("Home agrees")
        },
        {
            value: "refused",
            label: qsTr("Home says no")
        },
        {
            value: "talk",
            label: qsTr("We talk again")
        }
    ]
    readonly property var means: ({
            "agreed": qsTr("It counts like a slip that says “We agree”."),
            "refused": qsTr("Access to the internet ends at once, until home agrees."),
            "talk": qsTr("Home stays in the list.")
        })

    title: facts.home > 0 ? qsTr("Talk about %1 · home %2").arg(facts.name).arg(facts.home) : qsTr("Talk about %1").arg(facts.name)
    text: qsTr("Only the day and what home says now are kept.")
    yes: qsTr("Note it")
    kind: facts.outcome === "refused" ? "danger" : "primary"
    ready: facts.outcome !== ""
    open: facts.name !== ""
    wide: Theme.mm(150 * Theme.grow)
    onConfirmed: talk.note()
    onCancelled: talk.close()

    DayStepper {
        objectName: "talkedOn"
        label: qsTr("The day you talked")
        day: panel.facts.day
        Layout.fillWidth: true
        onMoved: by => panel.talk.move(by)
    }
    Segments {
        objectName: "outcome"
        options: panel.outcomes
        value: panel.facts.outcome
        Layout.fillWidth: true
        onChosen: value => panel.talk.choose(value)
    }
    StaffText {
        objectName: "outcomeMeans"
        text: panel.means[panel.facts.outcome] ?? ""
        quiet: true
        Layout.fillWidth: true
    }
}
