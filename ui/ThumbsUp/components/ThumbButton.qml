import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The thumb of a page. Until it wakes it fills gently with colour: it is getting ready, not broken.
KidButton {
    id: control

    required property bool awake
    required property int readingMs
    property string asleepSince: ""

    enabled: true
    picture: "glyph-1F44D-1F3FD"
    ink: awake ? Theme.goWords : Theme.words
    Accessible.description: awake ? "" : qsTr("Wakes when the words were heard or read")

    background: Rectangle {
        radius: control.corner
        color: control.awake ? (control.pressed ? Theme.goPressed : Theme.go) : Theme.waking
        border.color: Theme.outline
        border.width: Theme.stroke

        Item {
            anchors.fill: parent
            anchors.margins: Theme.stroke
            visible: !control.awake && !Theme.calm

            Rectangle {
                id: filling

                property real share: 0

                height: parent.height
                width: Math.max(height, parent.width * share)
                radius: height / 2
                color: Theme.wakingFill
            }
        }
    }

    NumberAnimation {
        id: filler

        target: filling
        property: "share"
        from: 0
        to: 1
        duration: Math.max(1, control.readingMs)
        running: !control.awake && !Theme.calm
    }
    onAsleepSinceChanged: if (!awake && !Theme.calm)
        filler.restart()

    SequentialAnimation {
        id: hello

        NumberAnimation {
            target: control
            property: "scale"
            to: 1.05
            duration: Theme.quick
        }
        NumberAnimation {
            target: control
            property: "scale"
            to: 1
            duration: Theme.gentle
            easing.type: Easing.OutBack
        }
    }
    onAwakeChanged: if (awake && !Theme.calm)
        hello.start()
}
