pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Who can open what pupils tell, and a passphrase of one's own.
Loader {
    id: section

    required property AlertKeysViewModel vm
    readonly property var facts: vm.facts

    sourceComponent: facts.step === "passphrase" ? typing : facts.step === "paper" ? paper : state

    Component {
        id: state

        Panel {
            title: section.facts.own ? qsTr("Your passphrase") : qsTr("You have no passphrase yet")

            ColumnLayout {
                spacing: Theme.staffSpace
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                StaffText {
                    text: section.facts.own ? qsTr("What pupils tell is sealed, and only this passphrase opens it. Choose a day to read what was told.") : qsTr("Until you set one, nothing that pupils tell can be sealed for you. Your PIN does not open it: a passphrase does.")
                    Layout.fillWidth: true
                }
                StaffText {
                    objectName: "keyHolders"
                    text: qsTr("Can open it: %1.").arg(section.facts.holders)
                    visible: section.facts.holders !== ""
                    Layout.fillWidth: true
                }
                StaffText {
                    objectName: "keyMissing"
                    text: qsTr("Still without a passphrase: %1.").arg(section.facts.missing)
                    visible: section.facts.missing !== ""
                    Layout.fillWidth: true
                }
                StaffText {
                    text: section.facts.recovery ? qsTr("There is a recovery key on paper; it belongs in the school’s safe.") : qsTr("With the first passphrase comes a recovery key to write down.")
                    quiet: true
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: Theme.staffSpace
                    Layout.topMargin: Theme.staffSpace

                    StaffButton {
                        objectName: "setPassphrase"
                        text: section.facts.own ? qsTr("Set a new passphrase") : qsTr("Set a passphrase")
                        kind: section.facts.own ? "plain" : "primary"
                        onClicked: section.vm.begin()
                    }
                    StaffButton {
                        objectName: "newRecovery"
                        text: qsTr("Make a new recovery key")
                        visible: section.facts.own && section.facts.recovery
                        onClicked: section.vm.makeRecovery()
                    }
                }
                StaffText {
                    text: qsTr("A new passphrase or recovery key opens what comes from then on. What was sealed before opens with the one before, so keep the old paper too.")
                    small: true
                    quiet: true
                    visible: section.facts.own
                    Layout.fillWidth: true
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Component {
        id: typing

        AlertPassphrase {
            vm: section.vm
        }
    }
    Component {
        id: paper

        AlertPaper {
            vm: section.vm
        }
    }
}
