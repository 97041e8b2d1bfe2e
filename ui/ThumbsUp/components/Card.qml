import QtQuick
import ThumbsUp

// A white sheet with a thick friendly edge.
Rectangle {
    color: Theme.card
    border.color: Theme.outline
    border.width: Theme.stroke
    radius: Theme.radius
}
