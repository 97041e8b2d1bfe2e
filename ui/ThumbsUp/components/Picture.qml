import QtQuick
import QtQuick.Window
import ThumbsUp

// A picture by its name, drawn sharp at the size it has here.
Image {
    id: image

    required property string name
    property string alt: ""

    source: name === "" || width < 1 || height < 1 ? "" : "image://pictures/" + name
    sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
    fillMode: Image.PreserveAspectFit
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""
}
