pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// How far along: a square mark for every step of the lesson, with a light bulb when it was taken; after a gap a round mark for every rule,
// with a thumb when it is promised, and after another a diamond for every question, with a tick when it is answered; a large mark for now.
Row {
    id: dots

    required property QtObject progress
    property real room: 0
    readonly property int count: repeater.count
    readonly property var pictures: ({
            learn: "glyph-1F4A1",
            page: "glyph-1F44D-1F3FD",
            check: "glyph-2714"
        })
    readonly property real dot: Math.min(Theme.mm(9 * Theme.grow), room / (count * 1.28 + 1.8))

    spacing: dot * 0.28
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("How far along")

    Repeater {
        id: repeater

        model: dots.progress

        delegate: Item {
            id: mark_

            required property string kind
            required property string mark
            required property bool first
            readonly property bool question: kind === "check"
            readonly property bool now: mark === "now"
            readonly property real side: now && !question ? dots.dot * 1.9 : dots.dot

            width: side + (first ? dots.dot * 0.8 : 0)
            height: dots.dot

            Rectangle {
                readonly property real size: mark_.question ? dots.dot * (mark_.now ? 0.8 : 0.7) : dots.dot

                x: mark_.width - mark_.side / 2 - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: mark_.question ? size : mark_.side
                height: size
                radius: mark_.question ? size * 0.15 : mark_.kind === "learn" ? size * 0.25 : size / 2
                rotation: mark_.question ? 45 : 0
                color: mark_.mark === "done" ? Theme.agree : mark_.now ? Theme.band : Theme.card
                border.color: mark_.mark === "ahead" ? Theme.quietOutline : Theme.outline
                border.width: mark_.mark === "ahead" ? Theme.thinStroke : Theme.stroke * 0.8
            }
            Picture {
                x: mark_.width - mark_.side / 2 - width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: dots.dot * (mark_.question ? 0.6 : 0.8)
                height: width
                name: mark_.mark === "done" ? dots.pictures[mark_.kind] : ""
            }
        }
    }
}
