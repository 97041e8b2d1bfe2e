pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A class's parent forms: who is ready to print, who has theirs, and who has nothing to print yet.
StaffFrame {
    id: screen

    required property PaperViewModel vm
    readonly property int ready: vm.counts.ready ?? 0
    readonly property int printed: vm.counts.printed ?? 0
    readonly property int waiting: vm.counts.waiting ?? 0
    readonly property string formless: waiting === 1 ? qsTr("1 pupil without a form yet") : qsTr("%1 pupils without a form yet").arg(waiting)
    readonly property var empty: ({
            "ready": printed > 0 ? [qsTr("Everything that can be printed is printed"), qsTr("Look under “Printed” to print one again.")] : [qsTr("Nobody in %1 has signed yet").arg(vm.className), qsTr("A form is ready to print as soon as its pupil has signed.")],
            "printed": [qsTr("Nothing is printed yet"), qsTr("Forms that were printed, or saved as a PDF, are listed here.")],
            "waiting": [qsTr("Nobody is missing"), qsTr("Every pupil of the class has a form.")]
        })

    shell: vm.shell
    title: qsTr("Parent forms")
    subtitle: vm.className === "" ? "" : qsTr("%1 · %2 ready to print · %3 printed · %4").arg(vm.className).arg(ready).arg(printed).arg(formless)
    actions: StaffButton {
        objectName: "printReady"
        text: qsTr("Print %1’s forms (%2)").arg(screen.vm.className).arg(screen.ready)
        kind: "primary"
        visible: screen.ready > 0
        onClicked: screen.vm.printReady()
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        picture: "glyph-1F4CB"
        title: qsTr("Nobody is on the roll yet")
        text: qsTr("Once pupils are on the roll and have signed, their forms are printed here.")
        visible: screen.vm.loaded && screen.vm.className === ""
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5
        visible: screen.vm.className !== ""

        RollClasses {
            title: qsTr("Ready to print")
            classes: screen.vm.classes
            quietZero: true
            Layout.preferredWidth: Theme.mm(54 * Theme.grow)
            Layout.fillHeight: true
            onChosen: name => screen.vm.chooseClass(name)
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Segments {
                objectName: "list"
                value: screen.vm.listed
                options: [
                    {
                        value: "ready",
                        label: qsTr("Ready (%1)").arg(screen.ready)
                    },
                    {
                        value: "printed",
                        label: qsTr("Printed (%1)").arg(screen.printed)
                    },
                    {
                        value: "waiting",
                        label: qsTr("No form yet (%1)").arg(screen.waiting)
                    }
                ]
                Layout.fillWidth: true
                onChosen: value => screen.vm.showList(value)
            }
            RollList {
                name: "forms"
                rowHeight: Theme.staffRow * 1.1
                model: screen.vm.rows
                emptyTitle: screen.empty[screen.vm.listed][0]
                emptyText: screen.empty[screen.vm.listed][1]
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: PaperRow {
                    width: ListView.view.width - Theme.staffSpace
                    onPrinting: screen.vm.printOne(subject)
                }
            }
        }
    }
}
