pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// One pupil of the class: the animal leads, the name stands under it and wraps.
Press {
    id: tile

    required property string subject
    required property string name
    required property string animal
    required property string mark
    required property int tint
    required property real animalSize
    required property real nameSize
    readonly property bool signed: mark === "signed" || mark === "awaiting-witness"
    readonly property real pad: Theme.space / 2

    text: name
    enabled: !signed
    opacity: 1
    Accessible.description: mark

    background: Rectangle {
        radius: tile.corner
        color: tile.signed ? Theme.quiet : tile.pressed ? Theme.pressed(Theme.tints[tile.tint]) : Theme.tints[tile.tint]
        border.color: tile.signed ? Theme.quietOutline : Theme.outline
        border.width: tile.signed ? Theme.thinStroke : Theme.stroke
    }

    contentItem: Item {
        Picture {
            y: tile.pad
            anchors.horizontalCenter: parent.horizontalCenter
            width: tile.animalSize
            height: tile.animalSize
            name: tile.animal
            opacity: tile.signed ? 0.55 : 1
        }
        KidText {
            y: tile.pad + tile.animalSize
            x: tile.pad
            width: parent.width - 2 * tile.pad
            height: parent.height - y - tile.pad
            text: tile.name
            size: tile.nameSize
            color: tile.signed ? Theme.quietWords : Theme.words
            wrapMode: Text.Wrap
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    Loader {
        active: tile.mark !== "waiting"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -width * 0.18

        sourceComponent: TileMark {
            mark: tile.mark
        }
    }
}
