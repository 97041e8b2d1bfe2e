import QtQuick
import QtQuick.Layouts
import ThumbsUp

// The product's name and sign on navy.
RowLayout {
    spacing: Theme.staffSpace * 0.7

    Rectangle {
        implicitWidth: Theme.staffTitle * 1.5
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.bandAccent

        Picture {
            anchors.centerIn: parent
            width: parent.width * 0.8
            height: width
            name: "glyph-1F44D-1F3FD"
        }
    }
    Text {
        text: qsTr("Thumbs Up")
        color: Theme.bandWords
        font.family: Theme.heading
        font.variableAxes: Theme.headingAxes
        font.pixelSize: Theme.staffTitle * 0.9
    }
}
