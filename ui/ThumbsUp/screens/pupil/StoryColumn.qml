import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What happens before the question: its picture, and its words until an answer is taken.
ColumnLayout {
    id: column

    required property CheckViewModel vm
    required property SpeechViewModel speech
    // what words may take of it; the picture has the rest
    readonly property real room: height * 0.68

    spacing: Theme.space

    Scene {
        name: column.vm.storyPicture
        alt: column.vm.storyAlt
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(verdict.implicitHeight, story.height)

        SpokenText {
            id: story

            objectName: "story"
            width: parent.width
            visible: column.vm.verdict === ""
            speech: column.speech
            text: column.vm.story
            running: true
            room: column.room
        }
        Verdict {
            id: verdict

            anchors.fill: parent
            visible: column.vm.verdict !== ""
            vm: column.vm
            speech: column.speech
            room: column.room
        }
    }
}
