pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// What a class chose first at each question, and what is worth talking about again. No child is named here.
StaffFrame {
    id: screen

    required property ClassChecksViewModel vm

    shell: vm.shell
    title: qsTr("Checks of %1").arg(vm.name)
    subtitle: vm.toTalk === 0 ? qsTr("What pupils chose first, for your teaching; never a mark against a child.") : vm.toTalk === 1 ? qsTr("1 question is worth talking about again. What pupils chose first is never a mark against a child.") : qsTr("%1 questions are worth talking about again. What pupils chose first is never a mark against a child.").arg(vm.toTalk)
    actions: StaffButton {
        objectName: "back"
        text: qsTr("Back to the class")
        onClicked: screen.vm.back()
    }

    StaffList {
        objectName: "questions"
        anchors.fill: parent
        spacing: Theme.staffSpace
        model: screen.vm.questions
        emptyPicture: "glyph-1F4AC"
        emptyTitle: screen.vm.loaded ? qsTr("There are no questions yet") : ""
        emptyText: qsTr("They come with a lesson for the stages of this class.")

        delegate: CheckRow {
            width: ListView.view.width - Theme.staffSpace
            fewest: screen.vm.fewest
        }
    }
}
