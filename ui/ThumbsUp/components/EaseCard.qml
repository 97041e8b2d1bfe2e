import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One thing that makes the screens easier, on or off: said by a tick as well as by colour.
Press {
    id: card

    required property string picture
    required property bool on
    property alias neighbours: fit.neighbours
    readonly property alias step: fit.own

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    padding: Theme.space

    background: Rectangle {
        readonly property color ground: card.on ? Theme.agree : Theme.card

        radius: card.corner
        color: card.pressed ? Theme.pressed(ground) : ground
        border.color: Theme.outline
        border.width: Theme.stroke * (card.on ? 1.6 : 1)
    }

    Fit {
        id: fit

        width: label.width
        text: card.text
        wish: Theme.text
        room: card.height * 0.4
    }

    contentItem: ColumnLayout {
        spacing: Theme.space * 0.6

        Rectangle {
            color: Theme.card
            radius: card.corner / 2
            Layout.fillWidth: true
            Layout.fillHeight: true

            Picture {
                anchors.fill: parent
                anchors.margins: Theme.space / 2
                name: card.picture
            }
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
        anchors.margins: Theme.space
        width: Theme.mm(11 * Theme.grow)
        height: width
        radius: width / 2
        color: Theme.card
        border.color: Theme.outline
        border.width: Theme.thinStroke

        Picture {
            anchors.centerIn: parent
            width: parent.width * 0.75
            height: width
            name: "glyph-2714"
            visible: card.on
        }
    }
}
