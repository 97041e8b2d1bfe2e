import QtQuick
import QtQuick.Window
import ThumbsUp

// A picture by its name, drawn sharp at the size it has here: once, when name and size have come to rest.
Image {
    id: image

    required property string name
    property string alt: ""

    readonly property size room: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
    readonly property string wanted: name === "" || width < 1 || height < 1 ? "" : "image://pictures/" + name

    fillMode: Image.PreserveAspectFit
    onWantedChanged: Qt.callLater(draw)
    onRoomChanged: Qt.callLater(draw)
    Component.onCompleted: Qt.callLater(draw)
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    // the one before is taken away first, or it would be drawn once more at the new size
    function draw() {
        if (wanted !== source.toString())
            source = "";
        sourceSize = room;
        source = wanted;
    }
}
