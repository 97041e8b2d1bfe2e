pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Parent forms of a class or of the school: to print, printed, in hand, handed out, back, or none yet.
StaffFrame {
    id: screen

    required property PaperViewModel vm
    readonly property var facts: vm.facts
    readonly property var counts: facts.counts
    readonly property string listed: facts.listed
    readonly property int here: counts[listed] ?? 0
    readonly property bool school: facts.className === ""
    readonly property string whose: school ? qsTr("Whole school") : facts.className
    readonly property string formless: counts.waiting === 1 ? qsTr("1 without a form yet") : qsTr("%1 without a form yet").arg(counts.waiting ?? 0)
    readonly property int given: here - (facts.ticked ?? 0)
    readonly property var empty: ({
            "ready": screen.here + (counts.printed ?? 0) + (counts["in-hand"] ?? 0) + (counts.out ?? 0) + (counts.back ?? 0) + (counts.filed ?? 0) > 0 ? [qsTr("Everything that can be printed is printed"), qsTr("Look under “Printed” and the lists beside it to print one again.")] : [school ? qsTr("Nobody has signed yet") : qsTr("Nobody in %1 has signed yet").arg(whose), qsTr("A form is ready to print as soon as its pupil has signed.")],
            "printed": [qsTr("Nothing waits at the printer"), qsTr("Forms that were printed, or saved as a PDF, are listed here until you say that they are in hand.")],
            "in-hand": [qsTr("No forms lie in the office"), qsTr("Forms that came out of the printer are listed here until they are handed out.")],
            "out": [qsTr("No forms are with families"), qsTr("Forms that were handed out are listed here until their slip is back.")],
            "back": [qsTr("No slips are back yet"), qsTr("Slips that were taken in are listed here, to be filed.")],
            "waiting": [qsTr("Nobody is missing"), qsTr("Everybody has a form.")]
        })
    readonly property var acts: ({
            "printed": qsTr("All in hand (%1)").arg(here),
            "in-hand": qsTr("Handed out (%1)").arg(given),
            "back": qsTr("Filed (%1)").arg(here)
        })

    shell: vm.shell
    title: qsTr("Parent forms")
    subtitle: facts.empty || !facts.loaded ? "" : qsTr("%1 · %2 ready to print · %3 printed · %4").arg(whose).arg(counts.ready ?? 0).arg((counts.printed ?? 0) + (counts["in-hand"] ?? 0) + (counts.out ?? 0) + (counts.back ?? 0) + (counts.filed ?? 0)).arg(formless)
    actions: [
        StaffButton {
            objectName: "slips"
            text: qsTr("Slips that came back")
            visible: screen.shell.mayDecide
            onClicked: screen.shell.go("staff/Slips")
        },
        StaffButton {
            objectName: "printReady"
            text: screen.school ? qsTr("Print everybody’s forms (%1)").arg(screen.counts.ready) : qsTr("Print %1’s forms (%2)").arg(screen.whose).arg(screen.counts.ready)
            kind: "primary"
            visible: screen.listed === "ready" && screen.here > 0
            onClicked: screen.vm.printReady()
        },
        StaffButton {
            objectName: "act"
            text: screen.acts[screen.listed] ?? ""
            kind: "primary"
            visible: text !== "" && screen.given > 0 && screen.facts.choosing === ""
            onClicked: screen.vm.act()
        }
    ]

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        picture: "glyph-1F4CB"
        title: qsTr("Nobody is on the roll yet")
        text: qsTr("Once pupils are on the roll and have signed, their forms are printed here.")
        visible: screen.facts.empty
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5
        visible: screen.facts.loaded && !screen.facts.empty

        RollClasses {
            title: qsTr("Ready to print")
            everybody: qsTr("Whole school")
            classes: screen.vm.classes
            quietZero: true
            Layout.preferredWidth: Theme.mm(54 * Theme.grow)
            Layout.fillHeight: true
            onChosen: name => screen.vm.chooseClass(name)
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner {
                objectName: "hangs"
                kind: "warn"
                text: screen.facts.hangs
                actionText: qsTr("Cancel at the printer")
                actionName: "takeBack"
                visible: text !== ""
                Layout.fillWidth: true
                onAction: screen.vm.takeBack()
            }
            PaperLists {
                objectName: "list"
                counts: screen.counts
                value: screen.listed
                Layout.fillWidth: true
                onChosen: value => screen.vm.showList(value)
            }
            PaperBar {
                vm: screen.vm
                Layout.fillWidth: true
                // a layout with nothing in it would take half the room
                Layout.fillHeight: false
            }
            RollList {
                name: "forms"
                rowHeight: Theme.staffRow * 1.1
                model: screen.vm.rows
                emptyTitle: screen.empty[screen.listed][0]
                emptyText: screen.empty[screen.listed][1]
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: PaperRow {
                    width: ListView.view.width - Theme.staffSpace
                    onPrinting: screen.vm.printOne(key)
                    onTouched: screen.vm.touch(key)
                }
            }
        }
    }
}
