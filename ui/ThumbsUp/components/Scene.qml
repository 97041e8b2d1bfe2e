import QtQuick
import ThumbsUp

// A scene in its frame: as large as the room allows, and no larger than the picture, which is three by two.
Item {
    id: scene

    required property string name
    property string alt: ""
    // the scene that follows: drawn when this one has stood a little, so that turning the page only shows it
    property string ahead: ""
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
        Picture {
            id: following

            objectName: "following"
            anchors.fill: parent
            anchors.margins: scene.mount
            visible: false
            name: ""
        }
    }

    onAheadChanged: soon.restart()
    Timer {
        id: soon

        interval: 300
        onTriggered: following.name = scene.ahead
    }
}
