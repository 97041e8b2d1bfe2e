pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The recovery key, this once: written down by hand, and its last group typed to show that it was.
Panel {
    id: panel

    required property AlertKeysViewModel vm
    readonly property var facts: vm.facts

    title: qsTr("Write the recovery key down now")

    ColumnLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        StaffText {
            text: qsTr("It opens everything pupils tell when a passphrase is lost. It is shown only now and kept nowhere: write it on paper, and put the paper in the school’s safe.")
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.staffSpace
            Layout.fillWidth: true

            Repeater {
                model: panel.facts.groups

                delegate: Rectangle {
                    id: group

                    required property int index
                    required property string modelData

                    objectName: "group-" + index
                    width: Math.max(letters.implicitWidth + 2 * Theme.staffSpace, Theme.mm(34 * Theme.grow))
                    height: column.implicitHeight + Theme.staffSpace
                    radius: Theme.staffRadius
                    color: Theme.staffPage
                    border.color: Theme.controlLine
                    border.width: Theme.hair

                    Column {
                        id: column

                        anchors.centerIn: parent

                        StaffText {
                            text: group.index + 1
                            small: true
                            quiet: true
                            anchors.horizontalCenter: parent.horizontalCenter
                        }
                        StaffText {
                            id: letters

                            text: group.modelData
                            strong: true
                            wrapMode: Text.NoWrap
                            font.pixelSize: Theme.staffTitle
                            font.letterSpacing: Theme.staffTitle * 0.12
                        }
                    }
                }
            }
        }
        Field {
            id: last

            objectName: "lastGroup"
            label: qsTr("Group %1, from your paper").arg(panel.facts.groups.length)
            hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
            maximumLength: 12
            error: panel.facts.fault
            Layout.fillWidth: true
            onAccepted: panel.vm.writtenDown(text)
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.topMargin: Theme.staffSpace

            StaffButton {
                objectName: "writtenDown"
                text: qsTr("I have written it down")
                kind: "primary"
                enabled: last.text !== "" && !panel.facts.busy
                onClicked: panel.vm.writtenDown(last.text)
            }
            StaffButton {
                objectName: "cancelPaper"
                text: qsTr("Not now")
                onClicked: panel.vm.cancel()
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
