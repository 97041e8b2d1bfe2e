pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Choose a lesson and try everything with a made-up class.
StaffFrame {
    id: screen

    required property PractiseViewModel vm

    shell: vm.shell
    title: qsTr("Practise")
    subtitle: qsTr("Try the whole kiosk with a made-up class, of which nothing is kept; or print a lesson’s plan for the teacher.")

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        visible: screen.vm.loaded && screen.vm.lessons.rowCount() === 0
        picture: "glyph-1F4DA"
        title: qsTr("There is no lesson yet")
        text: qsTr("Lessons lie in the folder “lessons”: put one there, then open this page again.")
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / Theme.mm(80 * Theme.grow)))

        anchors.fill: parent
        model: screen.vm.lessons
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.mm(72 * Theme.grow)

        delegate: LessonCard {
            objectName: "lesson-" + stage
            width: GridView.view.cellWidth
            height: GridView.view.cellHeight
            onPractised: screen.vm.practise(stage)
            onPlanWanted: screen.vm.printPlan(stage, title)
        }
    }
}
