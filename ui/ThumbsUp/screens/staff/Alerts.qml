pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What pupils told: a list of days, and beside it the one that is being opened, or the keys.
StaffFrame {
    id: screen

    required property AlertsViewModel vm
    readonly property var facts: vm.facts
    readonly property var stands: ({
            "new": [qsTr("not opened"), "warn"],
            "opened": [qsTr("opened"), "witness"],
            "transferred": [qsTr("taken over"), "good"],
            "closed": [qsTr("closed"), "quiet"]
        })

    shell: vm.shell
    title: qsTr("What pupils told")
    subtitle: qsTr("Sealed for the safeguarding lead and the deputies. Every opening is kept in the record.")

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.6

        Panel {
            title: qsTr("By day")
            Layout.preferredWidth: Theme.mm(92 * Theme.grow)
            Layout.fillHeight: true

            StaffList {
                objectName: "alerts"
                model: screen.vm.alerts
                emptyPicture: screen.vm.loaded ? "glyph-1F33F" : ""
                emptyTitle: screen.vm.loaded ? qsTr("Nothing was told") : ""
                emptyText: qsTr("When a pupil presses “Tell a grown-up”, it stands here.")
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: StaffRow {
                    id: row

                    required property int index
                    required property string alert
                    required property string day
                    required property string stand
                    required property bool chosen

                    objectName: "alert-" + index
                    width: ListView.view.width - Theme.staffSpace
                    title: day
                    selected: chosen
                    Accessible.description: tag.text
                    onClicked: screen.vm.choose(alert)

                    trailing: Tag {
                        id: tag

                        text: screen.stands[row.stand]?.[0] ?? ""
                        kind: screen.stands[row.stand]?.[1] ?? "quiet"
                    }
                }
            }
            StaffButton {
                objectName: "toKeys"
                text: qsTr("Passphrase and recovery key")
                visible: screen.facts.chosen !== ""
                Layout.fillWidth: true
                onClicked: screen.vm.choose("")
            }
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: screen.facts.chosen === "" ? keys : screen.facts.open ? inside : sealed
        }
    }

    Component {
        id: keys

        AlertKeys {
            vm: screen.vm.keys
        }
    }
    Component {
        id: sealed

        AlertSealed {
            vm: screen.vm
        }
    }
    Component {
        id: inside

        AlertInside {
            vm: screen.vm
        }
    }
}
