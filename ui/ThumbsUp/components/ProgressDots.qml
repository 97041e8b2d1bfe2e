pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// How far along: a thumb for every rule promised, a tick for every question answered, a long mark for now.
Row {
    id: dots

    required property QtObject progress
    property real room: 0
    readonly property int count: repeater.count
    readonly property real dot: Math.min(Theme.mm(9 * Theme.grow), room / (count * 1.28 + 1))

    spacing: dot * 0.28
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("How far along")

    Repeater {
        id: repeater

        model: dots.progress

        delegate: Rectangle {
            id: mark_

            required property string kind
            required property string mark

            width: mark === "now" ? dots.dot * 1.9 : dots.dot
            height: dots.dot
            radius: dots.dot / 2
            color: mark === "done" ? Theme.agree : mark === "now" ? Theme.band : Theme.card
            border.color: mark === "ahead" ? Theme.quietOutline : Theme.outline
            border.width: mark === "ahead" ? Theme.thinStroke : Theme.stroke * 0.8

            Picture {
                anchors.centerIn: parent
                width: dots.dot * 0.8
                height: width
                name: mark_.mark === "done" ? (mark_.kind === "page" ? "glyph-1F44D-1F3FD" : "glyph-2714") : ""
            }
            Text {
                anchors.centerIn: parent
                visible: mark_.kind === "check" && mark_.mark !== "done"
                text: "?"
                color: mark_.mark === "now" ? Theme.bandWords : Theme.quietWords
                font.family: Theme.heading
                font.variableAxes: Theme.headingAxes
                font.pixelSize: dots.dot * 0.66
                Accessible.ignored: true
            }
        }
    }
}
