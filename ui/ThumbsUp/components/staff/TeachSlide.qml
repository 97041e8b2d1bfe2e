pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// What the class sees. It is laid out for one screen; anywhere else stands the same, smaller.
Item {
    id: slide

    required property TeachBoardViewModel board
    readonly property real share: Math.min(width / board.width, height / board.height)

    Rectangle {
        id: page

        anchors.centerIn: parent
        width: slide.board.width
        height: slide.board.height
        scale: slide.share
        color: Theme.page

        Repeater {
            model: slide.board.pieces

            delegate: TeachPiece {
                x: place + slide.board.margin
                y: down + slide.board.margin
            }
        }
        // that more of this slide follows
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: height
            spacing: height
            height: slide.board.margin * 0.32
            visible: slide.board.partCount > 1 && slide.board.talkShare < 0

            Repeater {
                model: slide.board.partCount

                delegate: Rectangle {
                    required property int index

                    width: height
                    height: parent?.height ?? 0
                    radius: height / 2
                    color: index === slide.board.part ? Theme.words : Theme.quiet
                    border.color: index === slide.board.part ? Theme.words : Theme.quietOutline
                    border.width: Math.max(1, height * 0.15)
                }
            }
        }
        // the partners' time, which goes from full to empty
        Rectangle {
            objectName: "talkBar"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: height * 0.5
            width: parent.width - 2 * slide.board.margin
            height: slide.board.margin * 0.5
            radius: height / 2
            visible: slide.board.talkShare >= 0
            color: Theme.waking
            border.color: Theme.quietOutline
            border.width: Theme.hair

            Rectangle {
                height: parent.height
                width: Math.max(0, parent.width * slide.board.talkShare)
                radius: height / 2
                color: Theme.go
            }
        }
    }
    Picture {
        width: page.width * page.scale * 0.5
        height: page.height * page.scale
        visible: false
        name: slide.board.ahead
    }
}
