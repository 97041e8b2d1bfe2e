import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Ink
import ThumbsUp.Models

// Undo, start again, and the pupil's own picture, beside the paper.
ColumnLayout {
    id: tools

    required property KioskViewModel kiosk
    required property SignViewModel vm
    required property SignaturePad pad

    spacing: Theme.space
    width: implicitWidth

    KidButton {
        objectName: "undo"
        text: tools.kiosk.words.undo ?? ""
        picture: "glyph-21A9"
        size: Theme.minorButton
        enabled: tools.pad.canUndo && !tools.vm.withPicture
        Layout.fillWidth: true
        onClicked: tools.pad.undo()
    }
    KidButton {
        objectName: "startAgain"
        text: (tools.pad.canUndoStartAgain ? tools.kiosk.words.undo_start_again : tools.kiosk.words.start_again) ?? ""
        picture: tools.pad.canUndoStartAgain ? "glyph-1F519" : "glyph-1F504"
        size: Theme.minorButton
        enabled: (tools.pad.canUndoStartAgain || !tools.pad.empty) && !tools.vm.withPicture
        Layout.fillWidth: true
        onClicked: tools.pad.canUndoStartAgain ? tools.pad.undoStartAgain() : tools.pad.startAgain()
    }
    Item {
        Layout.fillHeight: true
    }
    KidButton {
        objectName: "usePicture"
        text: tools.kiosk.words.use_my_picture ?? ""
        picture: tools.vm.animal
        size: Theme.minorButton
        fill: tools.vm.withPicture ? Theme.speak : Theme.card
        Layout.fillWidth: true
        onClicked: tools.vm.usePicture()
    }
}
