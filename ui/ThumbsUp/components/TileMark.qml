import QtQuick
import ThumbsUp

// The small sign in a tile's corner: a tick, a question, or a grown-up still to come.
Rectangle {
    id: badge

    required property string mark
    readonly property var pictures: ({
            "signed": "glyph-2714",
            "not-sure": "glyph-1F914",
            "awaiting-witness": "glyph-23F3"
        })

    visible: mark !== "waiting"
    width: Theme.mm(9 * Theme.grow)
    height: width
    radius: width / 2
    color: mark === "signed" ? Theme.agree : Theme.card
    border.color: Theme.outline
    border.width: Theme.thinStroke

    Picture {
        anchors.centerIn: parent
        width: parent.width * 0.72
        height: width
        name: badge.visible ? badge.pictures[badge.mark] : ""
    }
}
