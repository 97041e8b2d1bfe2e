import QtQuick
import ThumbsUp

// One promise of the sheet, by its picture. The current one stands out; a tap makes it so. Tab stops at the current one
// only, so that nobody has to pass twenty of them; arrows go to its neighbours.
Press {
    id: card

    required property string promise
    required property string picture
    required property string alt
    property bool current: false
    signal went(int by)

    text: promise
    corner: Theme.radius * 0.7
    focusPolicy: current || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    Keys.onLeftPressed: went(-1)
    Keys.onRightPressed: went(1)
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
