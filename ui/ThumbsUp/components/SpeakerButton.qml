import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Reads aloud; absent on a machine without a voice.
KidButton {
    id: control

    required property SpeechViewModel speech

    visible: speech.available
    picture: speech.speaking ? "glyph-23F9" : "glyph-1F50A"
    fill: Theme.speak
    implicitWidth: size
    Accessible.name: speech.speaking ? qsTr("Stop reading") : qsTr("Read to me")
}
