import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One promise of the sheet: the picture of its page, and its shortest words.
Card {
    id: card

    required property SpeechViewModel speech
    required property string promise
    required property string picture
    required property string alt

    radius: Theme.radius * 0.7
    border.width: Theme.thinStroke
    color: speech.current === promise ? Theme.spoken : Theme.card

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space * 0.6
        spacing: Theme.space * 0.4

        Picture {
            name: card.picture
            alt: card.alt
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        KidText {
            text: card.promise
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            Layout.fillWidth: true
        }
    }
}
