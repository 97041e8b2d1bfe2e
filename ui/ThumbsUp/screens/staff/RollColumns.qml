pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How each column was understood, and which were not looked at.
Panel {
    id: panel

    required property RollImportViewModel vm
    readonly property var readPast: vm.facts.readPast ?? []

    title: qsTr("Columns")

    StaffList {
        objectName: "columns"
        model: panel.vm.columns
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: line

            required property string heading
            required property string meaning

            width: ListView.view.width - Theme.staffSpace
            implicitHeight: words.implicitHeight + Theme.staffSpace

            Column {
                id: words

                width: parent.width
                anchors.verticalCenter: parent.verticalCenter

                StaffText {
                    text: line.heading
                    strong: true
                    width: parent.width
                }
                StaffText {
                    text: qsTr("read as the %1").arg(line.meaning)
                    small: true
                    quiet: true
                    width: parent.width
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hair
                color: Theme.line
            }
        }
    }
    StaffText {
        text: qsTr("Read past and not kept: %1.").arg(panel.readPast.join(", "))
        visible: panel.readPast.length > 0
        small: true
        quiet: true
        Layout.fillWidth: true
    }
}
