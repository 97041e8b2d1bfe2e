import QtQuick
import ThumbsUp

// Words for pupils, in letters as children write them.
Text {
    color: Theme.words
    font.family: Theme.body
    font.pixelSize: Theme.text
    wrapMode: Text.WordWrap
    lineHeight: 1.08
}
