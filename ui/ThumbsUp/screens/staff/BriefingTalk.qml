pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// With whom they talked about the briefing, and when: a colleague from the list, or a name typed.
RowLayout {
    id: talk

    required property BriefingViewModel vm
    readonly property var facts: vm.facts

    spacing: Theme.staffSpace * 1.6

    Panel {
        title: qsTr("With whom did you talk about it?")
        Layout.fillWidth: true
        Layout.fillHeight: true

        Field {
            objectName: "withWhom"
            label: people.count > 0 ? qsTr("Touch a colleague, or type a name") : qsTr("Their name")
            placeholder: qsTr("Mr Reed")
            text: talk.facts.typed
            error: talk.facts.fault
            maximumLength: 80
            Layout.fillWidth: true
            onEdited: text => talk.vm.withWhom(text)
            onAccepted: talk.vm.acknowledge()
        }
        GridView {
            id: people

            readonly property int columns: Math.max(1, Math.floor(width / Theme.mm(72 * Theme.grow)))

            model: talk.vm.people
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: StaffScrollBar {}
            cellWidth: Math.floor(width / columns)
            cellHeight: Theme.staffControl * 1.8 + Theme.staffSpace
            visible: count > 0
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
                    objectName: "with-" + cell.name
                    anchors.fill: parent
                    anchors.rightMargin: Theme.staffSpace
                    anchors.bottomMargin: Theme.staffSpace
                    name: cell.name
                    initials: cell.initials
                    chosen: cell.chosen
                    onClicked: talk.vm.withWhom(cell.name)
                }
            }
        }
        Item {
            visible: people.count === 0
            Layout.fillHeight: true
        }
    }
    Panel {
        title: qsTr("When?")
        Layout.preferredWidth: Theme.mm(92 * Theme.grow)
        Layout.fillHeight: true

        StaffText {
            objectName: "talkedOn"
            text: talk.facts.day
            strong: true
            font.pixelSize: Theme.staffHeading
            Layout.fillWidth: true
        }
        GridLayout {
            columns: 2
            columnSpacing: Theme.staffSpace
            rowSpacing: Theme.staffSpace
            Layout.fillWidth: true

            Repeater {
                model: [
                    {
                        "days": -1,
                        "label": qsTr("A day earlier")
                    },
                    {
                        "days": 1,
                        "label": qsTr("A day later")
                    },
                    {
                        "days": -7,
                        "label": qsTr("A week earlier")
                    },
                    {
                        "days": 7,
                        "label": qsTr("A week later")
                    }
                ]

                delegate: StaffButton {
                    required property var modelData

                    objectName: "days" + modelData.days
                    text: modelData.label
                    enabled: modelData.days < 0 || !talk.facts.latest
                    opacity: enabled ? 1 : 0.5
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: talk.vm.moveDay(modelData.days)
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        StaffText {
            text: qsTr("It stays in the record that you read this, with whom you talked about it, and when.")
            quiet: true
            small: true
            Layout.fillWidth: true
        }
    }
}
