pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// Which page of how many.
Item {
    id: marks

    required property int count
    required property int current

    implicitHeight: row.height

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space

        Repeater {
            model: marks.count

            delegate: Rectangle {
                required property int index

                width: Theme.mm((index === marks.current ? 12 : 6) * Theme.grow)
                height: Theme.mm(6 * Theme.grow)
                radius: height / 2
                color: index === marks.current ? Theme.band : Theme.card
                border.color: Theme.outline
                border.width: Theme.thinStroke
            }
        }
    }
}
