pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Today: what is open, every class, and the next step for the one that is chosen.
StaffFrame {
    id: screen

    required property HomeViewModel vm

    shell: vm.shell
    title: qsTr("Today")
    subtitle: vm.emptied ? qsTr("The roll left nobody in %1, whose lesson is open: look at the roll, or end the lesson.").arg(vm.lesson.className) : vm.lesson.phase !== "" ? qsTr("%1’s lesson is open · %2").arg(vm.lesson.className).arg(now.text) : vm.chosen === "" ? qsTr("No lesson is open. Choose a class.") : qsTr("No lesson is open. The kiosk is ready to be handed to %1.").arg(vm.chosen)

    LessonSentence {
        id: now

        lesson: screen.vm.lesson
    }

    actions: [
        StaffButton {
            objectName: "admit"
            text: qsTr("Admit a supply teacher")
            visible: screen.vm.mayAdmit && screen.vm.lesson.phase === ""
            onClicked: screen.shell.go("staff/Admit")
        },
        StaffButton {
            objectName: "finish"
            text: qsTr("End %1’s lesson").arg(screen.vm.lesson.className)
            visible: screen.vm.lesson.phase !== "" && screen.vm.mayRun
            onClicked: screen.vm.finish()
        },
        StaffButton {
            objectName: "goOn"
            text: qsTr("Go on with %1").arg(screen.vm.lesson.className)
            kind: "dark"
            visible: screen.vm.lesson.phase !== "" && !screen.vm.emptied
            onClicked: screen.vm.goOn()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.6

        Panel {
            title: qsTr("Classes")
            Layout.fillWidth: true
            Layout.fillHeight: true

            StaffText {
                objectName: "countsHead"
                text: qsTr("signed")
                small: true
                quiet: true
                visible: screen.vm.classes.rowCount() > 0
                horizontalAlignment: Text.AlignRight
                rightPadding: Theme.staffSpace * 2
                Layout.fillWidth: true
            }
            StaffList {
                model: screen.vm.classes
                emptyPicture: screen.vm.loaded ? "glyph-1F392" : ""
                emptyTitle: screen.vm.loaded ? qsTr("There are no pupils yet") : ""
                emptyText: screen.vm.mayImport ? qsTr("Import the school’s roll, and its classes stand here.") : qsTr("Ask the office to import the school’s roll.")
                empty.actionText: screen.vm.mayImport ? qsTr("Import the roll") : ""
                empty.actionName: "importRoll"
                empty.onAction: screen.shell.go("staff/RollImport")
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: ClassRow {
                    objectName: "class-" + name
                    width: ListView.view.width - Theme.staffSpace
                    onClicked: screen.vm.choose(name)
                }
            }
        }
        Panel {
            title: screen.vm.chosen === "" ? qsTr("Next") : screen.vm.chosen
            visible: screen.vm.chosen !== "" || screen.vm.classes.rowCount() > 0
            Layout.preferredWidth: Theme.mm(88 * Theme.grow)
            Layout.fillHeight: true

            StaffText {
                text: qsTr("Touch a class to hand it the kiosk, or to see who has signed.")
                quiet: true
                visible: screen.vm.chosen === ""
                Layout.fillWidth: true
            }
            ChosenCounts {
                classes: screen.vm.classes
                visible: screen.vm.chosen !== ""
                Layout.fillWidth: true
            }
            HandoverPanel {
                handover: screen.vm.handover
                className: screen.vm.chosen
                ends: screen.vm.lesson.className !== screen.vm.chosen ? screen.vm.lesson.className : ""
                visible: screen.vm.chosen !== ""
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            StaffButton {
                objectName: "openClass"
                text: qsTr("See who has signed")
                visible: screen.vm.chosen !== ""
                Layout.fillWidth: true
                onClicked: screen.vm.openClass()
            }
        }
    }
}
