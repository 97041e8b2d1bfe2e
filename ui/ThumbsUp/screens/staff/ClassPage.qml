pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One class and its lesson: where everybody is, and what to do next.
StaffFrame {
    id: screen

    required property ClassPageViewModel vm
    property bool handing: false
    property bool choosing: false
    property bool keeping: false
    readonly property var counts: vm.counts
    readonly property int done: counts.signed + counts.awaiting_witness
    readonly property bool named: vm.name !== ""
    readonly property bool running: vm.lesson.phase !== ""
    readonly property bool teaching: vm.lesson.phase === "teach" && vm.handover.teaches

    onVisibleChanged: handing = choosing = keeping = false
    shell: vm.shell
    title: named ? vm.about.join(" · ") : qsTr("Class")
    subtitle: !named ? "" : done === counts.all ? qsTr("Everybody has signed") : running ? now.text : qsTr("%1 of %2 have signed").arg(done).arg(counts.all)

    LessonSentence {
        id: now

        lesson: screen.vm.lesson
    }

    actions: [
        StaffButton {
            objectName: "otherClass"
            text: qsTr("Other class")
            visible: screen.named && !screen.shell.practice.on
            onClicked: screen.choosing = true
        },
        StaffButton {
            objectName: "wrapUp"
            text: qsTr("Wrap up")
            visible: screen.named && screen.running && screen.vm.may.run
            onClicked: screen.vm.wrapUp()
        },
        StaffButton {
            objectName: "teachTogether"
            text: qsTr("Teach together")
            kind: screen.teaching ? "primary" : "plain"
            visible: screen.named && screen.vm.handover.allowed && screen.vm.handover.teaches
            onClicked: screen.running && screen.vm.lesson.after ? screen.vm.handover.teach() : screen.ask("after")
        },
        StaffButton {
            objectName: "handOver"
            text: qsTr("Hand to pupils")
            kind: screen.teaching ? "plain" : "primary"
            visible: screen.named && screen.vm.handover.allowed
            implicitHeight: Theme.staffControl * 1.3
            leftPadding: Theme.staffControl * 0.8
            onClicked: screen.hand()
        }
    ]

    overlay: [
        Over {
            active: screen.vm.panel.name !== ""

            sourceComponent: PupilPanel {
                panel: screen.vm.panel
            }
        },
        CatchUpSheet {
            list: screen.vm.catchUp
            yes: screen.vm.handover.allowed ? qsTr("Hand to pupils") : ""
            onConfirmed: screen.hand()
        },
        Over {
            active: screen.handing

            sourceComponent: ConfirmPanel {
                title: qsTr("%1’s lesson").arg(screen.vm.name)
                open: true
                yes: ""
                onCancelled: screen.handing = false

                HandoverPanel {
                    handover: screen.vm.handover
                    className: screen.vm.name
                    ends: screen.vm.other
                    Layout.fillWidth: true
                }
            }
        },
        Over {
            active: screen.keeping

            sourceComponent: KeepsakesPanel {
                keepsakes: screen.vm.keepsakes
                className: screen.vm.name
                signed: screen.counts.signed
                onCancelled: screen.keeping = false
            }
        },
        Over {
            active: screen.choosing || (!screen.named && screen.vm.emptied === "" && screen.vm.classes.rowCount() > 0)

            sourceComponent: ClassChooser {
                classes: screen.vm.classes
                open: true
                onChosen: name => screen.choose(name)
                onCancelled: screen.named ? screen.choosing = false : screen.shell.go("staff/Home")
            }
        }
    ]

    // what lies over the page is made when it is opened: the page itself comes sooner
    component Over: Loader {
        anchors.fill: parent
        focus: active
    }

    function choose(name: string) {
        choosing = false;
        vm.choose(name);
    }
    function hand() {
        vm.catchUp.show(false);
        if (vm.handover.goesOn && vm.handover.ready)
            vm.handover.hand();
        else
            handing = true;
    }
    function ask(length: string) {
        vm.handover.chooseLength(length);
        handing = true;
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        visible: screen.vm.emptied !== ""
        picture: "glyph-1F392"
        title: qsTr("Nobody is in %1 any more").arg(screen.vm.emptied)
        text: qsTr("The roll changed during its lesson. Everything that was signed is kept. Look at the roll, or end the lesson.")
        actionText: screen.vm.may.run ? qsTr("End the lesson") : ""
        actionName: "finishEmptied"
        onAction: screen.vm.finishEmptied()
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        visible: screen.vm.loaded && screen.vm.emptied === "" && screen.vm.classes.rowCount() === 0
        picture: "glyph-1F392"
        title: qsTr("There are no classes yet")
        text: qsTr("They come with the school’s roll.")
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.6
        visible: screen.named

        Panel {
            title: qsTr("Who has signed")
            Layout.fillWidth: true
            Layout.fillHeight: true

            TileGrid {
                pupils: screen.vm.pupils
                count: screen.counts.all
                canLook: screen.vm.may.look
                Layout.fillWidth: true
                Layout.fillHeight: true
                onLooked: subject => screen.vm.look(subject)
                onMarked: (subject, away) => screen.vm.markAway(subject, away)
            }
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 1.6
            Layout.preferredWidth: Theme.mm(78 * Theme.grow)
            Layout.maximumWidth: Theme.mm(78 * Theme.grow)
            Layout.fillHeight: true

            AgainPanel {
                vm: screen.vm
                visible: screen.vm.may.look
                Layout.fillWidth: true
            }
            ClassNext {
                vm: screen.vm
                onKeepsakesWanted: screen.keeping = true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
