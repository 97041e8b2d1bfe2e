pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How many pupils are new, moved and so on; a tap lists them.
ColumnLayout {
    id: counts

    required property RollImportViewModel vm
    readonly property var names: ({
            "new": qsTr("New"),
            "moved": qsTr("Moved class"),
            "changed": qsTr("Changed"),
            "unchanged": qsTr("Unchanged"),
            "missing": qsTr("Not in this file")
        })

    spacing: Theme.staffSpace

    RowLayout {
        spacing: Theme.staffSpace * 0.8

        Repeater {
            model: counts.vm.counts

            delegate: Press {
                id: tile

                required property string kind
                required property int count
                readonly property bool current: counts.vm.listed === kind

                objectName: "count-" + kind
                text: counts.names[kind]
                corner: Theme.staffRadius
                implicitHeight: Theme.staffControl * 1.75
                Accessible.description: String(count)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: counts.vm.showList(kind)

                background: Rectangle {
                    radius: tile.corner
                    color: tile.pressed ? Theme.line : tile.current ? Theme.witnessFill : Theme.card
                    border.color: tile.current ? Theme.witnessLine : Theme.line
                    border.width: tile.current ? Theme.hair * 2 : Theme.hair
                }
                contentItem: Item {
                    Column {
                        anchors.centerIn: parent

                        StaffText {
                            text: tile.count
                            strong: true
                            quiet: tile.count === 0
                            font.pixelSize: Theme.staffTitle
                            anchors.horizontalCenter: parent.horizontalCenter
                            Accessible.ignored: true
                        }
                        StaffText {
                            text: tile.text
                            small: true
                            quiet: tile.count === 0
                            anchors.horizontalCenter: parent.horizontalCenter
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    RowLayout {
        spacing: Theme.staffSpace

        StaffTitle {
            text: counts.vm.listed === "first" ? qsTr("The first lines, as they were read") : counts.vm.listed === "bad" ? qsTr("Lines that cannot be read") : counts.vm.listed === "passed" ? qsTr("Lines of years without a stage") : counts.names[counts.vm.listed] ?? ""
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "showFirst"
            text: qsTr("First lines")
            kind: counts.vm.listed === "first" ? "dark" : "quiet"
            onClicked: counts.vm.showList("first")
        }
    }
}
