import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One sort of thing to point at. What was chosen has a small tick: enough for whoever touched it.
Press {
    id: card

    required property SpeechViewModel speech
    required property string picture
    required property string alt
    required property bool chosen
    property alias neighbours: fit.neighbours
    readonly property alias step: fit.own
    readonly property bool spoken: speech.current !== "" && speech.current.startsWith(text)

    Accessible.description: alt
    Accessible.checkable: true
    Accessible.checked: chosen
    padding: Theme.space * 0.6
    horizontalPadding: Theme.space * 0.25

    background: Rectangle {
        radius: card.corner
        color: card.spoken ? Theme.speak : card.pressed ? Theme.pressed(Theme.card) : Theme.card
        border.color: Theme.outline
        border.width: card.chosen || card.spoken ? Theme.stroke : Theme.thinStroke
    }

    Fit {
        id: fit

        width: label.width
        text: card.text
        wish: Theme.text
        room: card.height * 0.5
    }

    contentItem: ColumnLayout {
        spacing: Theme.space * 0.4

        Picture {
            name: card.picture
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        KidText {
            id: label

            text: card.text
            size: fit.size
            spread: fit.spread
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space * 0.5
        width: Theme.mm(10 * Theme.grow)
        height: width
        radius: width / 2
        color: Theme.card
        border.color: Theme.outline
        border.width: Theme.thinStroke
        visible: card.chosen

        Picture {
            anchors.centerIn: parent
            width: parent.width * 0.75
            height: width
            name: "glyph-2714"
        }
    }
}
