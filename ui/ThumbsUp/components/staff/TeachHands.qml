pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Hands for each answer: one more, one fewer, or a tap on the number for a number.
ColumnLayout {
    id: panel

    required property TeachHandsViewModel vm
    signal numberWanted(int choice)

    spacing: Theme.staffSpace * 0.7

    RowLayout {
        spacing: Theme.staffSpace * 1.4
        Layout.fillWidth: true

        Repeater {
            model: panel.vm.choices

            delegate: RowLayout {
                id: tally

                required property int index
                required property string letter
                required property string words
                required property int count
                required property bool isRight

                spacing: Theme.staffSpace * 0.3

                StaffText {
                    text: tally.isRight ? tally.letter + " ✓" : tally.letter
                    strong: true
                    color: tally.isRight ? Theme.goodWords : Theme.words
                }
                TeachButton {
                    objectName: "fewer-" + tally.index
                    text: "−"
                    Accessible.name: qsTr("One fewer for %1").arg(tally.letter)
                    enabled: tally.count > 0
                    implicitWidth: Theme.staffControl
                    onClicked: panel.vm.add(tally.index, -1)
                }
                TeachButton {
                    objectName: "count-" + tally.index
                    text: tally.count
                    Accessible.name: qsTr("%1 hands for %2: write a number").arg(tally.count).arg(tally.letter)
                    kind: "quiet"
                    implicitWidth: Theme.staffControl
                    onClicked: panel.numberWanted(tally.index)
                }
                TeachButton {
                    objectName: "more-" + tally.index
                    text: "+"
                    Accessible.name: qsTr("One more for %1").arg(tally.letter)
                    implicitWidth: Theme.staffControl
                    onClicked: panel.vm.add(tally.index, 1)
                }
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }
    RowLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        StaffText {
            objectName: panel.vm.teachAgain ? "teachAgain" : "handsHint"
            text: panel.vm.teachAgain ? qsTr("A third or more chose something else: teach this one again, or talk about it before you go on.") : panel.vm.total === 1 ? qsTr("1 hand counted") : panel.vm.total > 0 ? qsTr("%1 hands counted").arg(panel.vm.total) : qsTr("Hands up: tap + for each, or tap the number. Counting can be left out.")
            color: panel.vm.teachAgain ? Theme.warnWords : Theme.staffQuiet
            strong: panel.vm.teachAgain
            small: true
            Layout.fillWidth: true
        }
        TeachButton {
            objectName: "reveal"
            text: qsTr("Show the answer")
            visible: !panel.vm.revealed
            onClicked: panel.vm.reveal()
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
