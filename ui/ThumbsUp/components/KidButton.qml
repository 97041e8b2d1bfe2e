import QtQuick
import ThumbsUp

// A rounded button with a picture, words or both. Words wrap rather than shrink.
Press {
    id: control

    property string picture: ""
    property bool pictureLast: false
    property color fill: Theme.card
    property color ink: Theme.words
    property real size: Theme.button
    // can be pressed, but is not the thing to do now
    property bool quiet: false
    property real textSize: Theme.label
    property real pictureSize: size * 0.68

    corner: Math.min(height / 2, size / 2)
    implicitWidth: Math.max(size, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(size, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: text === "" ? 0 : size * 0.36
    rightPadding: leftPadding
    topPadding: size * 0.08
    bottomPadding: topPadding

    background: Rectangle {
        readonly property color ground: control.quiet ? Theme.quiet : control.fill

        radius: control.corner
        color: control.pressed ? Theme.pressed(ground) : ground
        border.color: control.quiet ? Theme.quietOutline : Theme.outline
        border.width: control.quiet ? Theme.thinStroke : Theme.stroke
    }

    contentItem: Item {
        id: matter

        readonly property real pictureRoom: picture.visible ? picture.width + row.spacing : 0

        implicitWidth: label.visible ? Math.ceil(label.implicitWidth) + pictureRoom : pictureRoom
        implicitHeight: Math.max(label.visible ? label.height : 0, picture.height)

        Row {
            id: row

            anchors.centerIn: parent
            spacing: label.visible ? control.size * 0.18 : 0
            layoutDirection: control.pictureLast ? Qt.RightToLeft : Qt.LeftToRight

            Picture {
                id: picture

                name: control.picture
                visible: control.picture !== ""
                width: control.pictureSize
                height: control.pictureSize
                opacity: control.quiet ? 0.45 : 1
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                id: label

                text: control.text
                visible: text !== ""
                width: Math.min(Math.ceil(implicitWidth), control.availableWidth - matter.pictureRoom)
                color: control.quiet ? Theme.quietWords : control.ink
                font.family: Theme.heading
                font.pixelSize: control.textSize
                font.variableAxes: Theme.headingAxes
                wrapMode: Text.WordWrap
                lineHeight: 0.92
                horizontalAlignment: control.picture === "" ? Text.AlignHCenter : Text.AlignLeft
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
}
