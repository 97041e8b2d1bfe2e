import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Above the list: what it means, what was just printed, and whether a new copy of the form goes with a reminder.
ColumnLayout {
    id: said

    required property ChasingViewModel vm
    readonly property var facts: vm.facts
    readonly property string gone: facts.gone === 1 ? qsTr("1 reminder counts as sent.") : qsTr("%1 reminders count as sent.").arg(facts.gone)

    spacing: Theme.staffSpace

    Banner {
        objectName: "gone"
        kind: "good"
        text: said.facts.goneWithForm ? qsTr("%1 Now print the forms that go with them: they come in the same order.").arg(said.gone) : said.gone
        actionName: "printForms"
        actionText: said.facts.goneWithForm ? qsTr("Print the forms") : ""
        secondName: "neverWent"
        secondText: qsTr("They did not go out")
        dismissable: true
        visible: said.facts.gone > 0 && said.facts.part === "out"
        Layout.fillWidth: true
        onAction: said.vm.printForms()
        onSecond: said.vm.neverWent()
        onDismissed: said.vm.settle()
    }
    Toggle {
        objectName: "withForm"
        text: qsTr("With a new copy of the form")
        hint: qsTr("The letter says that it is with it. After the letters, the forms are printed in the same order.")
        on: said.facts.withForm
        visible: said.facts.part === "out" && said.facts.due > 0 && said.facts.gone === 0 && said.facts.mayPrint
        Layout.fillWidth: true
        onSwitched: on => said.vm.withForm(on)
    }
    StaffText {
        text: said.facts.needed ? qsTr("Wanting to talk takes nothing away that a pupil has. Where the slip is needed, access waits until home has agreed.") : qsTr("Wanting to talk takes nothing away: the pupil stays online until home says otherwise.")
        quiet: true
        visible: said.facts.part === "talks" && said.facts.talks > 0
        Layout.fillWidth: true
    }
    StaffText {
        objectName: "refusedMeans"
        text: qsTr("Home’s no ends access to the internet at once, whatever was signed, and until home agrees. Nothing that the pupil signed is lost, they are not reminded, and lessons go on without the internet. Open a pupil to note another answer.")
        quiet: true
        visible: said.facts.part === "refused" && said.facts.refused > 0
        Layout.fillWidth: true
    }
}
