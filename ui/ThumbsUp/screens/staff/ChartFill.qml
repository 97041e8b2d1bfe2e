import QtQuick
import ThumbsUp

// What a part of a bar is filled with: its place in the ladder from light to dark, every other one hatched, so that
// neighbours differ on a grey printer and to eyes that do not tell colours apart. Of two kinds of bars the second is
// hatched on white.
Rectangle {
    id: box

    required property int place
    property bool hands: false
    property bool plain: false
    readonly property var hatchings: ["", "across", "", "up", "", "down", ""]
    readonly property int rung: Math.min(place, Theme.ladder.length - 1)
    readonly property string hatching: hands ? "up" : plain ? "" : hatchings[rung]
    readonly property color words: !hands && rung > 4 ? Theme.chosenWords : Theme.words

    color: hands ? Theme.card : Theme.ladder[rung]
    border.color: Theme.words
    border.width: Theme.hair

    Image {
        anchors.fill: parent
        anchors.margins: box.border.width
        source: box.hatching === "" ? "" : Qt.resolvedUrl("../../patterns/" + box.hatching + ".svg")
        sourceSize: Qt.size(Math.round(Theme.mm(1.6 * Theme.grow)), Math.round(Theme.mm(1.6 * Theme.grow)))
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        asynchronous: true
        visible: box.hatching !== ""
        opacity: box.rung > 4 && !box.hands ? 0.6 : 1
    }
}
