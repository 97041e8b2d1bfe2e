import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Ink

// The paper a grown-up signs on, with what takes a stroke back. The same ink as a pupil's.
ColumnLayout {
    id: paper

    required property string called
    readonly property string encoded: pad.encoded
    readonly property bool empty: pad.empty

    spacing: Theme.staffSpace

    // an empty pad with no way back, for another paper
    function clear() {
        pad.forget();
    }

    Rectangle {
        color: Theme.card
        radius: Theme.staffRadius
        border.color: Theme.controlLine
        border.width: Theme.hair * 1.5
        Layout.fillWidth: true
        Layout.fillHeight: true

        SignaturePad {
            id: pad

            objectName: "pad"
            anchors.fill: parent
            anchors.margins: Theme.hair * 2
            pixelsPerMm: Theme.mm(1)
            inkColor: Theme.words
            lineColor: Theme.guide
            lineInset: 10 * Theme.grow
            lineThickness: 0.5 * Theme.grow
            Accessible.role: Accessible.Canvas
            Accessible.name: paper.called
        }
    }
    RowLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        StaffButton {
            objectName: "undo"
            text: qsTr("Undo")
            enabled: pad.canUndo
            opacity: enabled ? 1 : 0.5
            onClicked: pad.undo()
        }
        StaffButton {
            objectName: "startAgain"
            text: pad.canUndoStartAgain ? qsTr("Undo “Start again”") : qsTr("Start again")
            enabled: pad.canUndoStartAgain || !pad.empty
            opacity: enabled ? 1 : 0.5
            onClicked: pad.canUndoStartAgain ? pad.undoStartAgain() : pad.startAgain()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
