pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The teacher's strip: quiet, in letters that the class does not read from its seats.
Rectangle {
    id: strip

    required property TeachViewModel vm
    required property SpeechViewModel speech
    property bool watching: false
    readonly property TeachPlanViewModel plan: vm.plan
    readonly property var names: ({
            "lesson": qsTr("Lesson"),
            "rules": qsTr("Rules"),
            "checks": qsTr("Questions")
        })
    readonly property string talked: qsTr("%1:%2").arg(Math.floor(plan.talkLeft / 60)).arg(String(plan.talkLeft % 60).padStart(2, "0"))
    signal ending
    signal numberWanted(int choice)

    color: Theme.staffPage
    implicitHeight: Theme.mm(38 * Theme.grow)

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.staffSpace
        anchors.leftMargin: Theme.staffSpace * 1.6
        anchors.rightMargin: Theme.staffSpace * 1.6
        spacing: Theme.staffSpace * 1.6

        ColumnLayout {
            spacing: Theme.staffSpace * 0.3
            Layout.minimumWidth: Theme.mm(62 * Theme.grow)
            Layout.maximumWidth: Theme.mm(62 * Theme.grow)
            Layout.fillHeight: true

            StaffText {
                objectName: "minutesLeft"
                text: !strip.vm.running ? qsTr("Paused") : strip.plan.minutesLeft >= 0 ? qsTr("%n min left", "", strip.plan.minutesLeft) : qsTr("%n min over", "", -strip.plan.minutesLeft)
                strong: true
                font.pixelSize: Theme.staffHeading
                Layout.fillWidth: true
            }
            StaffText {
                objectName: "whichSlide"
                text: [qsTr("%1 of %2").arg(strip.plan.place).arg(strip.plan.slides), strip.vm.board.partCount > 1 ? qsTr("part %1 of %2").arg(strip.vm.board.part + 1).arg(strip.vm.board.partCount) : "", strip.plan.minutes > 0 ? qsTr("about %n min", "", strip.plan.minutes) : ""].filter(part => part !== "").join(" · ")
                quiet: true
                small: true
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            RowLayout {
                spacing: Theme.staffSpace * 0.4

                Repeater {
                    model: strip.plan.sections

                    delegate: TeachButton {
                        required property string modelData

                        objectName: "section-" + modelData
                        text: strip.names[modelData]
                        kind: modelData === strip.plan.section ? "dark" : "plain"
                        Layout.fillWidth: true
                        onClicked: strip.vm.jump(modelData)
                    }
                }
            }
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 0.5
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.staffSpace * 0.6
                visible: !strip.vm.hands.asked
                Layout.fillWidth: true

                StaffText {
                    objectName: "stepTitle"
                    text: strip.vm.over ? qsTr("That was the lesson") : strip.watching ? qsTr("Watch for") : strip.plan.title !== "" ? strip.plan.title : qsTr("Ask")
                    strong: true
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                }
                TeachButton {
                    objectName: "talk"
                    text: strip.plan.talkLeft < 0 ? qsTr("Partners talk: %n min", "", strip.plan.talkSeconds / 60) : strip.plan.talkLeft > 0 ? qsTr("%1 – enough").arg(strip.talked) : qsTr("Time is up")
                    kind: strip.plan.talkLeft < 0 ? "primary" : "plain"
                    visible: strip.plan.talkSeconds > 0
                    onClicked: strip.vm.talk()
                }
            }
            TeachPrompts {
                objectName: "prompts"
                visible: !strip.vm.hands.asked
                lines: strip.vm.over ? [qsTr("Pupils sign one by one next, beside other work. Nobody has to be quick, and who is away comes later.")] : strip.watching ? strip.plan.watchFor : strip.plan.prompts
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            TeachHands {
                visible: strip.vm.hands.asked
                vm: strip.vm.hands
                Layout.fillWidth: true
                Layout.fillHeight: true
                onNumberWanted: choice => strip.numberWanted(choice)
            }
        }
        TeachControls {
            vm: strip.vm
            speech: strip.speech
            watching: strip.watching
            Layout.minimumWidth: implicitWidth
            Layout.maximumWidth: implicitWidth
            Layout.fillHeight: true
            onWatched: strip.watching = !strip.watching
            onEnding: strip.ending()
        }
    }
}
