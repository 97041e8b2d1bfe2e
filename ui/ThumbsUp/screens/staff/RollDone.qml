import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What was written, in one sentence, and where to go from here.
Item {
    id: done

    required property RollImportViewModel vm
    readonly property var outcome: vm.outcome
    readonly property var parts: [outcome.new ? qsTr("%1 new").arg(outcome.new) : "", outcome.moved ? qsTr("%1 moved class").arg(outcome.moved) : "", outcome.changed ? qsTr("%1 changed").arg(outcome.changed) : "", outcome.left ? qsTr("%1 marked as having left").arg(outcome.left) : "", outcome.unchanged ? qsTr("%1 as they were").arg(outcome.unchanged) : ""]

    Panel {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(150 * Theme.grow))
        padding: Theme.staffSpace * 3

        Picture {
            name: "glyph-2705"
            Layout.preferredWidth: Theme.staffControl * 1.6
            Layout.preferredHeight: Theme.staffControl * 1.6
            Layout.alignment: Qt.AlignHCenter
        }
        StaffText {
            objectName: "outcome"
            text: qsTr("Imported: %1.").arg(done.parts.filter(part => part !== "").join(", "))
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.staffSpace

            StaffButton {
                objectName: "seeRoll"
                text: qsTr("See the roll")
                onClicked: done.vm.shell.go("staff/Roll")
            }
            StaffButton {
                objectName: "done"
                text: qsTr("Done")
                kind: "primary"
                onClicked: done.vm.shell.go("staff/Home")
            }
        }
    }
}
