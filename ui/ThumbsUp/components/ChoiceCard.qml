import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One answer to a check. A wrong one turns quiet and keeps its place; the right one gets a tick.
Press {
    id: card

    required property SpeechViewModel speech
    required property string words
    required property string picture
    required property string alt
    required property string mark
    // the room for words that all answers of a row share, so that their pictures are alike
    property real wordsRoom: 0
    readonly property real wordsHeight: label.implicitHeight
    property alias neighbours: fit.neighbours
    readonly property alias step: fit.own
    // words beside the picture instead of below it
    property bool lying: false
    // pictures keep at least half of it
    readonly property real most: (height - 2 * verticalPadding) / (lying ? 1 : 2)
    readonly property bool spoken: speech.current !== "" && speech.current.startsWith(words)
    readonly property bool quiet: mark === "wrong" || mark === "other"

    text: words
    enabled: mark === "open"
    opacity: 1
    verticalPadding: lying ? Theme.space * 0.6 : Theme.space
    horizontalPadding: Theme.space * (lying ? 1.2 : 1)
    Accessible.description: alt

    background: Rectangle {
        radius: card.corner
        color: card.mark === "right" ? Theme.right : card.quiet ? Theme.quiet : card.pressed || card.spoken ? Theme.speak : Theme.card
        border.color: card.mark === "right" ? Theme.rightOutline : card.quiet ? Theme.quietOutline : Theme.outline
        border.width: card.mark === "right" || card.spoken ? Theme.stroke * 1.6 : card.quiet ? Theme.thinStroke : Theme.stroke
    }

    Fit {
        id: fit

        width: label.width
        text: card.words
        wish: Theme.text
        room: card.most
    }

    contentItem: GridLayout {
        columns: card.lying ? 2 : 1
        columnSpacing: Theme.space
        rowSpacing: Theme.space * 0.8
        layoutDirection: Theme.across

        Picture {
            name: card.picture
            alt: card.alt
            opacity: card.quiet ? 0.45 : 1
            Layout.fillWidth: !card.lying
            Layout.fillHeight: true
            Layout.preferredWidth: card.lying ? (card.height - 2 * card.verticalPadding) * 1.5 : -1
        }
        KidText {
            id: label

            text: card.words
            size: fit.size
            spread: fit.spread
            color: card.quiet ? Theme.quietWords : Theme.words
            horizontalAlignment: card.lying ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, card.wordsRoom)
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -width * 0.2
        width: Theme.mm(16 * Theme.grow)
        height: width
        radius: width / 2
        color: Theme.agree
        border.color: Theme.rightOutline
        border.width: Theme.stroke
        visible: card.mark === "right"

        Picture {
            anchors.centerIn: parent
            width: parent.width * 0.7
            height: width
            name: "glyph-2714"
        }
    }
}
