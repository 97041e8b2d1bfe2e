import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Reads aloud; absent on a machine without a voice.
KidButton {
    id: control

    required property SpeechViewModel speech

    visible: speech.available
    picture: speech.speaking ? "" : "glyph-1F50A"
    fill: Theme.speak
    implicitWidth: size
    Accessible.name: speech.speaking ? qsTr("Stop reading") : qsTr("Read to me")

    // stop: a plain dark square
    Rectangle {
        anchors.centerIn: parent
        width: control.size * 0.36
        height: width
        radius: width * 0.12
        color: Theme.words
        visible: control.speech.speaking
    }
}
