import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The hardest questions of a class, and the way to all of them.
Panel {
    id: panel

    required property ClassPageViewModel vm

    title: qsTr("Teach again")
    actions: StaffButton {
        objectName: "toChecks"
        text: qsTr("All checks")
        onClicked: panel.vm.to("staff/ClassChecks")
    }

    AgainBars {
        questions: panel.vm.questions
        brief: true
        visible: panel.vm.questions.rowCount() > 0
        Layout.fillWidth: true
    }
    StaffText {
        text: panel.vm.asked ? qsTr("Every question was well understood.") : qsTr("This shows when a few pupils have answered.")
        quiet: true
        small: true
        visible: panel.vm.questions.rowCount() === 0
        Layout.fillWidth: true
    }
}
