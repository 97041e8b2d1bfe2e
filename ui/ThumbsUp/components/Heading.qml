import QtQuick
import ThumbsUp

// The one heading of a screen.
Text {
    color: Theme.words
    font.family: Theme.heading
    font.pixelSize: Theme.title
    font.variableAxes: Theme.headingAxes
    wrapMode: Text.WordWrap
    lineHeight: 0.95
    Accessible.role: Accessible.Heading
}
