pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Words that can be read aloud; the sentence being spoken is marked. A sentence a line, or running on where room is short.
Column {
    id: spoken

    required property SpeechViewModel speech
    required property string text
    property bool running: false
    // the height they must fit, where it is known
    property real room: 0
    property alias neighbours: fit.neighbours
    readonly property alias step: fit.own
    property real size: Theme.text
    property color ink: Theme.words
    property int align: Text.AlignLeft
    readonly property var parts: running ? [] : speech.parts(text)

    spacing: fit.size * 0.3

    Fit {
        id: fit

        width: spoken.width
        text: spoken.running ? spoken.text : spoken.parts.join("\n")
        wish: spoken.size
        room: spoken.room
        between: 0.3 * Math.max(0, spoken.parts.length - 1)
    }
    Repeater {
        model: spoken.parts

        delegate: Item {
            id: sentence

            required property string modelData
            readonly property bool here: spoken.speech.current === modelData

            width: spoken.width
            height: line.height

            Rectangle {
                readonly property real reach: fit.size * 0.22

                visible: sentence.here
                color: Theme.spoken
                radius: reach
                x: (spoken.align === Text.AlignHCenter ? (line.width - line.contentWidth) / 2 : 0) - reach
                y: -reach / 2
                width: line.contentWidth + 2 * reach
                height: line.height + reach
            }
            KidText {
                id: line

                width: parent.width
                text: sentence.here && spoken.speech.wordLength > 0 ? spoken.speech.underlined(sentence.modelData, spoken.speech.wordStart, spoken.speech.wordLength) : sentence.modelData
                textFormat: sentence.here && spoken.speech.wordLength > 0 ? Text.StyledText : Text.PlainText
                size: fit.size
                spread: fit.spread
                color: spoken.ink
                horizontalAlignment: spoken.align
            }
        }
    }
    KidText {
        visible: spoken.running
        width: parent.width
        text: spoken.running ? spoken.speech.marked(spoken.text, spoken.speech.current, Theme.spoken, spoken.speech.wordStart, spoken.speech.wordLength) : ""
        textFormat: Text.RichText
        size: fit.size
        spread: fit.spread
        color: spoken.ink
        horizontalAlignment: spoken.align
    }
}
