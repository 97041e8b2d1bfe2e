pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One unclear line at a time: who is it?
ConfirmPanel {
    id: ask

    required property RollImportViewModel vm
    readonly property var question: vm.question
    readonly property int many: vm.facts.open ?? 0
    readonly property int number: (vm.facts.answered ?? 0) + 1

    title: qsTr("Is %1 on the roll already?").arg(question.name ?? "")
    text: question.why ?? ""
    open: question.line !== undefined
    yes: ""
    no: ""
    wide: Theme.mm(170 * Theme.grow)

    RowLayout {
        spacing: Theme.staffSpace

        StaffText {
            text: qsTr("Question %1 of %2").arg(ask.number).arg(ask.number - 1 + ask.many)
            small: true
            quiet: true
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "takeBack"
            text: qsTr("Question before")
            kind: "quiet"
            visible: ask.number > 1
            enabled: !ask.vm.busy
            onClicked: ask.vm.takeBack()
        }
        Item {
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "leaveOut"
            text: qsTr("Leave this line out")
            enabled: !ask.vm.busy
            onClicked: ask.vm.answer("leave-out")
        }
        StaffButton {
            objectName: "newPupil"
            text: qsTr("A new pupil")
            enabled: !ask.vm.busy
            onClicked: ask.vm.answer("new")
        }
    }
}
