import QtQuick
import ThumbsUp

// Shows where the keyboard or a switch is, on light and on dark ground. The parent must stay unclipped.
Rectangle {
    id: ring

    required property Item around
    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.stroke * 2
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.stroke * 1.5
    radius: Theme.radius + Theme.stroke * 2
    visible: shown && around.enabled

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.stroke
        color: "transparent"
        border.color: Theme.card
        border.width: Theme.stroke
        radius: ring.radius + Theme.stroke
    }
}
