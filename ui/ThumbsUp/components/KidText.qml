import QtQuick
import ThumbsUp

// Words for pupils, in letters as children write them. `spread` is the share of the Theme's spacing that they take.
Text {
    property real size: Theme.text
    property real spread: 1

    color: Theme.words
    font.family: Theme.body
    font.pixelSize: size
    font.letterSpacing: size * spread * Theme.letterSpread
    font.wordSpacing: size * spread * Theme.wordSpread
    wrapMode: Text.WordWrap
    lineHeight: 1.08 + spread * Theme.lineSpread
    // Qt leaves what a last line of rich text has been given out of its height
    bottomPadding: textFormat === Text.RichText ? size * 1.2 * spread * Theme.lineSpread : 0
}
