pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The end of a lesson: who signed, whom to talk with, what to teach again, what goes to the printer.
StaffFrame {
    id: screen

    required property WrapUpViewModel vm
    readonly property var called: vm.called
    readonly property int signed: called.signed.length + called.awaiting_witness.length

    shell: vm.shell
    title: qsTr("Wrap up %1").arg(vm.name)
    subtitle: qsTr("%1 of %2 have signed · %3").arg(signed).arg(called.all.length).arg(vm.lesson.phase === "" ? qsTr("no lesson is open") : now.text)

    LessonSentence {
        id: now

        lesson: screen.vm.lesson
    }

    actions: [
        StaffButton {
            objectName: "backToClass"
            text: qsTr("Back to the class")
            onClicked: screen.vm.to("staff/ClassPage")
        },
        StaffButton {
            objectName: "later"
            text: qsTr("Go on later")
            visible: screen.vm.lesson.phase !== ""
            onClicked: screen.vm.later()
        },
        StaffButton {
            objectName: "finishLesson"
            text: qsTr("Finish the lesson")
            kind: "primary"
            visible: screen.vm.lesson.phase !== ""
            implicitHeight: Theme.staffControl * 1.3
            leftPadding: Theme.staffControl * 0.8
            onClicked: screen.vm.finish()
        }
    ]

    overlay: PupilPanel {
        panel: screen.vm.panel
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.6

        WrapUpPupils {
            vm: screen.vm
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 1.6
            visible: screen.vm.may.look || screen.vm.may.print
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2

            Panel {
                title: qsTr("What to teach again")
                visible: screen.vm.may.look
                Layout.fillWidth: true
                Layout.fillHeight: true

                StaffText {
                    objectName: "toTeach"
                    text: screen.vm.questions.rowCount() === 0 ? qsTr("This shows when a few pupils have answered.") : screen.vm.again === 0 ? qsTr("The class understood every question well.") : screen.vm.again === 1 ? qsTr("1 question is worth teaching again.") : qsTr("%1 questions are worth teaching again.").arg(screen.vm.again)
                    quiet: true
                    Layout.fillWidth: true
                }
                StaffFlick {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    AgainBars {
                        questions: screen.vm.questions
                        width: parent.width
                    }
                }
            }
            Panel {
                title: qsTr("Paper")
                Layout.fillWidth: true
                visible: screen.vm.may.print

                NextLine {
                    text: screen.vm.toPrint === 0 ? qsTr("There is no parent form to print now.") : screen.vm.toPrint === 1 ? qsTr("1 parent form is ready to print.") : qsTr("%1 parent forms are ready to print.").arg(screen.vm.toPrint)
                    picture: "glyph-1F5A8"
                    wide: true
                    actionText: screen.vm.toPrint > 0 ? qsTr("Print forms") : ""
                    actionName: "toPaper"
                    Layout.fillWidth: true
                    onAction: screen.vm.to("staff/Paper")
                }
            }
        }
    }
}
