pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A slip in the hand: its code typed, or its pupil chosen; then what it says.
RowLayout {
    id: part

    required property HandViewModel hand
    readonly property var facts: hand.facts

    spacing: Theme.staffSpace * 1.5

    RollClasses {
        classes: part.hand.classes
        Layout.preferredWidth: Theme.mm(48 * Theme.grow)
        Layout.fillHeight: true
        onChosen: name => part.hand.chooseClass(name)
    }
    Panel {
        title: qsTr("Whose slip is it?")
        padding: Theme.staffSpace
        Layout.preferredWidth: Theme.mm(70 * Theme.grow)
        Layout.fillHeight: true

        RollList {
            name: "slipPupils"
            rowHeight: Theme.staffRow
            model: part.hand.pupils
            emptyTitle: qsTr("Nobody is in this class")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: StaffRow {
                required property string subject
                required property string name
                required property string animal
                required property bool chosen

                objectName: "slipOf-" + subject
                width: ListView.view.width - Theme.staffSpace
                title: name
                picture: animal
                selected: chosen
                onClicked: part.hand.choosePupil(subject)
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.staffSpace
            Layout.fillWidth: true

            Field {
                id: code

                objectName: "slipCode"
                label: qsTr("The code printed on the slip")
                placeholder: qsTr("such as K7M2-P9QX-P1-C")
                maximumLength: 30
                hints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
                error: part.facts.fault
                Layout.fillWidth: true
                onAccepted: part.hand.typeCode(text)
            }
            StaffButton {
                objectName: "findSlip"
                text: qsTr("Find")
                enabled: code.text !== ""
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.staffSmall * 1.25 + Theme.staffSpace * 0.5
                onClicked: part.hand.typeCode(code.text)
            }
        }
        RowLayout {
            spacing: Theme.staffSpace
            visible: part.facts.name !== ""
            Layout.fillWidth: true
            Layout.topMargin: Theme.staffSpace

            Picture {
                name: part.facts.animal
                visible: name !== ""
                Layout.preferredWidth: Theme.staffControl
                Layout.preferredHeight: Theme.staffControl
            }
            StaffTitle {
                objectName: "slipName"
                text: qsTr("%1 · %2").arg(part.facts.name).arg(part.facts.className)
                Layout.fillWidth: true
            }
        }
        StaffFlick {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                width: parent.width
                spacing: Theme.staffSpace

                Repeater {
                    model: part.hand.slips

                    delegate: SlipsHandSlip {
                        hand: part.hand
                        Layout.fillWidth: true
                    }
                }
            }
        }
        StaffText {
            text: qsTr("Type the code, or choose the class and the pupil. What you choose is recorded at once and can be taken back.")
            quiet: true
            visible: part.facts.name === "" && part.facts.fault === ""
            Layout.fillWidth: true
        }
    }
}
