pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Eight slips seen at once: what each says, changed by touch or by keys, and one tap that stands by all of them.
FocusScope {
    id: part

    required property SlipsViewModel vm
    readonly property SheetViewModel sheet: vm.sheet
    readonly property var facts: sheet.facts
    readonly property string folder: vm.reading.facts.folder
    readonly property real cell: Math.floor(crops.width / 4)

    focus: visible
    onVisibleChanged: if (visible)
        forceActiveFocus()
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => event.accepted = part.sheet.key(event.key, event.modifiers)
    Keys.onReturnPressed: part.sheet.confirm()
    Keys.onEnterPressed: part.sheet.confirm()

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(130 * Theme.grow))
        picture: "glyph-1F4E5"
        title: part.vm.facts.recorded > 0 ? qsTr("Every slip is confirmed") : qsTr("No slip is waiting to be confirmed")
        text: part.folder !== "" ? qsTr("New scans in %1 are read by themselves while somebody is in.").arg(part.folder) : qsTr("Read a scan from a stick or a folder, or take a slip by hand.")
        visible: part.facts.seen === 0
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace
        visible: part.facts.seen > 0

        GridView {
            id: crops

            objectName: "crops"
            model: part.sheet.rows
            interactive: false
            cellWidth: part.cell
            cellHeight: Math.floor(height / 2)
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: SlipsCard {
                required property int index

                width: crops.cellWidth - Theme.staffSpace * 0.8
                height: crops.cellHeight - Theme.staffSpace * 0.8
                onClicked: part.sheet.choose(index)
            }
        }
        SlipsDecide {
            vm: part.vm
            Layout.fillWidth: true
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        visible: part.facts.seen === 0 && part.vm.facts.undo

        StaffButton {
            objectName: "undoLast"
            text: qsTr("Undo the last sheet")
            onClicked: part.sheet.undo()
        }
    }
}
