import QtQuick
import ThumbsUp

// The one heading of a screen.
Text {
    property real size: Theme.title

    color: Theme.words
    font.family: Theme.heading
    font.pixelSize: size
    font.variableAxes: Theme.headingAxes
    wrapMode: Text.WordWrap
    lineHeight: 0.95
    Accessible.role: Accessible.Heading
}
