import QtQuick
import ThumbsUp

// One promise of the sheet, by its picture. The current one stands out; a tap makes it so.
Press {
    id: card

    required property string promise
    required property string picture
    required property string alt
    property bool current: false

    text: promise
    corner: Theme.radius * 0.7
    Accessible.description: alt

    background: Rectangle {
        radius: card.corner
        color: card.current ? Theme.spoken : Theme.card
        border.color: Theme.outline
        border.width: card.current ? Theme.stroke * 1.5 : Theme.thinStroke
    }

    contentItem: Item {
        Picture {
            anchors.fill: parent
            // inside the rounded corners, so that the edge, and the ground of the current one, stay to be seen
            anchors.margins: card.corner * 0.3 + Theme.stroke
            name: card.picture
            alt: card.alt
        }
    }
}
