pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Before the first slide: whose lesson, how far the back row sits, which screen shows it.
StaffFrame {
    id: screen

    required property TeachViewModel vm

    shell: vm.shell
    title: vm.className === "" ? qsTr("Teach together") : qsTr("Teach together · %1").arg(vm.className)
    subtitle: qsTr("Slides for the whole class, prompts for you. Afterwards pupils sign one by one.")

    actions: [
        StaffButton {
            objectName: "toClass"
            text: qsTr("Back to the class")
            onClicked: screen.vm.leave()
        },
        StaffButton {
            objectName: "start"
            text: qsTr("Start the lesson")
            kind: "primary"
            visible: screen.vm.loaded
            implicitHeight: Theme.staffControl * 1.3
            leftPadding: Theme.staffControl * 0.8
            onClicked: screen.vm.start()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.6
        visible: screen.vm.loaded

        Panel {
            title: qsTr("Whose lesson")
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1

            Repeater {
                model: screen.vm.lessons

                delegate: TeachLesson {
                    objectName: "teach-" + stage
                    Layout.fillWidth: true
                    onClicked: screen.vm.choose(stage)
                }
            }
            StaffText {
                text: qsTr("Each pupil still signs for their own stage.")
                quiet: true
                small: true
                visible: screen.vm.lessons.rowCount() > 1
                Layout.fillWidth: true
            }
        }
        Panel {
            title: qsTr("The room")
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1

            TeachRoom {
                room: screen.vm.room
                tooFar: screen.vm.board.tooFar
                Layout.fillWidth: true
            }
        }
    }
}
