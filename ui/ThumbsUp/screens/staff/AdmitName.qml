pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Who comes in: typed, or touched if they were here before.
Panel {
    id: form

    required property AdmitViewModel vm
    readonly property var facts: vm.facts

    RowLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        Field {
            objectName: "supplyName"
            label: qsTr("Name")
            placeholder: qsTr("for example Mr Reed")
            text: form.facts.name
            error: form.facts.fault
            maximumLength: 80
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.mm(150 * Theme.grow)
            onEdited: text => form.vm.setName(text)
            onAccepted: form.vm.admit()
        }
        StaffButton {
            objectName: "admitToday"
            text: form.facts.busy ? qsTr("One moment …") : qsTr("Admit for today")
            kind: "primary"
            enabled: !form.facts.busy && form.facts.name !== ""
            opacity: form.facts.name === "" ? 0.5 : 1
            Layout.alignment: Qt.AlignTop
            // level with the box, under its name
            Layout.topMargin: Theme.staffSmall * 1.8
            onClicked: form.vm.admit()
        }
        Item {
            Layout.fillWidth: true
        }
    }
    StaffText {
        text: qsTr("Here before: touch a name, so that what they do stays with one person.")
        quiet: true
        visible: people.count > 0
        Layout.topMargin: Theme.staffSpace
        Layout.fillWidth: true
    }
    GridView {
        id: people

        readonly property int columns: Math.max(1, Math.floor(width / Theme.mm(62 * Theme.grow)))

        model: form.vm.people
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: StaffScrollBar {}
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.staffControl * 1.8 + Theme.staffSpace
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: cell

            required property string name
            required property string initials
            required property bool chosen

            width: people.cellWidth
            height: people.cellHeight

            PersonCard {
                objectName: "before-" + cell.name
                anchors.fill: parent
                anchors.rightMargin: Theme.staffSpace
                anchors.bottomMargin: Theme.staffSpace
                name: cell.name
                initials: cell.initials
                chosen: cell.chosen
                onClicked: form.vm.setName(cell.name)
            }
        }
    }
}
