import QtQuick
import ThumbsUp
import ThumbsUp.Ink
import ThumbsUp.Models

// The paper to sign on. Nothing lies over the pad; with the pupil's own picture the pad is put away.
Card {
    id: card

    required property SignViewModel vm
    required property string title
    readonly property alias pad: ink

    SignaturePad {
        id: ink

        objectName: "pad"
        Accessible.role: Accessible.Canvas
        Accessible.name: card.title
        anchors.fill: parent
        anchors.margins: Theme.stroke
        visible: !card.vm.withPicture
        pixelsPerMm: Theme.mm(1)
        inkColor: Theme.words
        lineColor: Theme.guide
        lineInset: 24 * Theme.grow
        lineThickness: 0.7 * Theme.grow
        onWritingChanged: card.vm.drew()
    }
    Picture {
        name: "glyph-270F"
        visible: ink.visible
        width: Theme.mm(14 * Theme.grow)
        height: width
        x: Theme.mm(6 * Theme.grow)
        y: parent.height * 0.72 - height
    }
    Picture {
        anchors.centerIn: parent
        height: parent.height * 0.8
        width: height
        visible: card.vm.withPicture
        name: card.vm.animal
    }
}
