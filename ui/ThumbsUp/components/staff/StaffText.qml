import QtQuick
import ThumbsUp

// Words for staff.
Text {
    property bool quiet: false
    property bool strong: false
    property bool small: false

    color: quiet ? Theme.staffQuiet : Theme.words
    font.family: Theme.plain
    font.pixelSize: small ? Theme.staffSmall : Theme.staffText
    font.variableAxes: strong ? Theme.strongAxes : Theme.normalAxes
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
}
