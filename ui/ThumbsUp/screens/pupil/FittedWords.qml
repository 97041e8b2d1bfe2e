import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Words that can be read aloud, as large as asked; smaller only where a school wrote more than there is room for.
Item {
    id: fitted

    required property SpeechViewModel speech
    required property string text
    property real size: Theme.text
    // a line ends early and a sentence begins a new one, so the square root alone would be too hopeful
    readonly property real share: whole.height > height ? Math.sqrt(height / whole.height) * 0.96 : 1

    SpokenText {
        id: whole

        width: parent.width
        visible: false
        speech: fitted.speech
        text: fitted.text
        size: fitted.size
    }
    SpokenText {
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        speech: fitted.speech
        text: fitted.text
        size: fitted.size * fitted.share
    }
}
