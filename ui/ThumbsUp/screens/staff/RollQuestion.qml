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
            objectName: "leaveOthersOut"
            text: qsTr("Leave all %1 out").arg(ask.many)
            kind: "quiet"
            visible: ask.many > 1
            enabled: !ask.vm.busy
            onClicked: ask.vm.leaveOthersOut()
        }
        StaffButton {
            objectName: "stopAsking"
            text: qsTr("Stop")
            kind: "quiet"
            onClicked: ask.vm.chooseAnother()
        }
    }
    Panel {
        color: Theme.staffPage
        padding: Theme.staffSpace
        Layout.fillWidth: true

        StaffText {
            text: qsTr("Line %1 of the file").arg(ask.question.line ?? 0)
            small: true
            quiet: true
        }
        StaffText {
            text: [ask.question.name, ask.question.className, ask.question.year, ask.question.number].filter(part => part).join(" · ")
            strong: true
            Layout.fillWidth: true
        }
    }
    StaffText {
        text: qsTr("On the roll")
        small: true
        quiet: true
        Layout.leftMargin: Theme.staffSpace
    }
    StaffList {
        objectName: "candidates"
        model: ask.vm.candidates
        implicitHeight: Math.min(contentHeight, Theme.staffRow * 5)
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: RollCandidate {
            width: ListView.view.width - Theme.staffSpace
            enabled: !ask.vm.busy
            onSame: ask.vm.answer(subject)
        }
    }
    RowLayout {
        spacing: Theme.staffSpace
        Layout.topMargin: Theme.staffSpace

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
