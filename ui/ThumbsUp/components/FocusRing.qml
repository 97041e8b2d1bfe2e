import QtQuick
import ThumbsUp

// Shows where the keyboard or a switch is. The parent must stay unclipped.
Rectangle {
    required property Item around
    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.stroke * 2
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.stroke * 1.5
    radius: Theme.radius + Theme.stroke * 2
    visible: shown && around.enabled
}
