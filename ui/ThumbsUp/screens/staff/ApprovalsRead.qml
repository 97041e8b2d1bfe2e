pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A statement as it was signed, with what was asked.
Panel {
    id: read

    required property ApprovalsViewModel vm
    readonly property var facts: vm.facts

    title: facts.name

    StaffText {
        text: read.facts.supply ? qsTr("Signed on %1, as a supply teacher").arg(read.facts.when) : qsTr("Signed on %1").arg(read.facts.when)
        quiet: true
        Layout.fillWidth: true
    }
    StaffFlick {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.staffSpace * 0.7

            Repeater {
                model: read.facts.questions

                delegate: StaffText {
                    required property var modelData

                    text: qsTr("Asked at “%1”: %2").arg(modelData.page).arg(modelData.text)
                    strong: true
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: read.facts.lines

                delegate: StaffText {
                    required property var modelData

                    text: modelData.id === "" ? modelData.text : qsTr("%1  %2").arg(modelData.id).arg(modelData.text)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
