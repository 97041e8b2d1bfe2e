import QtQuick
import ThumbsUp

// The way in for staff: a quiet corner, opened by a PIN. Nothing happens to a child who touches it.
Press {
    id: control

    width: Theme.mm(12 * Theme.grow)
    height: Theme.mm(12 * Theme.grow)
    scale: 1
    corner: 0
    Accessible.name: qsTr("Staff")

    background: Item {
        clip: true

        Rectangle {
            x: -width / 2
            y: -height / 2
            width: Theme.mm(16 * Theme.grow)
            height: width
            radius: width / 2
            color: control.pressed ? Theme.guide : Theme.quiet
            border.color: Theme.quietOutline
            border.width: Theme.thinStroke
        }
        Picture {
            x: Theme.mm(0.6 * Theme.grow)
            y: x
            width: Theme.mm(5.6 * Theme.grow)
            height: width
            name: "glyph-1F512"
            opacity: 0.8
        }
    }
}
