import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Something a pupil is told: a picture over a few sentences.
Card {
    id: card

    required property SpeechViewModel speech
    required property string words
    required property string picture
    // the room for words that cards side by side share, so that their pictures are alike
    property real wordsRoom: 0
    readonly property real wordsHeight: said.implicitHeight
    property alias neighbours: said.neighbours
    readonly property alias step: said.step

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space * 1.5
        spacing: Theme.space

        Picture {
            name: card.picture
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        SpokenText {
            id: said

            speech: card.speech
            text: card.words
            running: true
            room: (card.height - 3 * Theme.space) * 0.55
            align: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, card.wordsRoom)
            Layout.fillHeight: false
        }
    }
}
