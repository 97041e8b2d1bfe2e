import QtQuick
import ThumbsUp

// A scene in its frame: as large as the room allows, and no larger than the picture, which is three by two.
Item {
    id: scene

    required property string name
    property string alt: ""
    property color fill: Theme.card
    readonly property real mount: Theme.space
    readonly property real ratio: 1.5

    Card {
        anchors.centerIn: parent
        width: Math.min(scene.width, (scene.height - 2 * scene.mount) * scene.ratio + 2 * scene.mount)
        height: (width - 2 * scene.mount) / scene.ratio + 2 * scene.mount
        color: scene.fill

        Picture {
            anchors.fill: parent
            anchors.margins: scene.mount
            name: scene.name
            alt: scene.alt
        }
    }
}
