pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The pupil's animal, and those that nobody else in the class has.
Panel {
    id: panel

    required property PupilFormViewModel vm
    readonly property string animal: vm.facts.animal

    title: qsTr("Animal")

    RowLayout {
        spacing: Theme.staffSpace * 1.5

        Rectangle {
            radius: Theme.staffRadius
            color: Theme.staffPage
            Layout.preferredWidth: Theme.mm(26 * Theme.grow)
            Layout.preferredHeight: Theme.mm(26 * Theme.grow)

            Picture {
                anchors.fill: parent
                anchors.margins: Theme.staffSpace
                name: panel.animal === "" ? "" : "animal-" + panel.animal
            }
        }
        StaffText {
            text: panel.animal === "" ? qsTr("One is chosen by itself. Or tap one that is free.") : panel.animal.replace("-", " ")
            Layout.fillWidth: true
        }
    }
    GridView {
        id: grid

        objectName: "animals"
        clip: true
        cacheBuffer: 0
        ScrollBar.vertical: StaffScrollBar {}
        model: panel.vm.animals
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / Theme.mm(15 * Theme.grow))))
        cellHeight: cellWidth
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Press {
            id: cell

            required property string animal
            required property bool chosen

            objectName: "animal-" + animal
            text: animal
            width: GridView.view.cellWidth
            height: width
            corner: Theme.staffRadius
            onClicked: panel.vm.chooseAnimal(animal)

            background: Rectangle {
                radius: cell.corner
                color: cell.pressed ? Theme.line : cell.chosen ? Theme.witnessFill : "transparent"
                border.color: Theme.witnessLine
                border.width: cell.chosen ? Theme.hair * 2 : 0
            }
            contentItem: Item {
                Picture {
                    anchors.fill: parent
                    anchors.margins: Theme.staffSpace * 0.7
                    name: "animal-" + cell.animal
                }
            }
        }
    }
}
