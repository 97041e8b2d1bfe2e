pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What you are promising: every promise at once as a sheet of pictures, its words one after the other below.
KidFrame {
    id: screen

    required property PromisesViewModel vm

    header: RowLayout {
        width: screen.topRoom
        spacing: Theme.gap

        Heading {
            text: screen.kiosk.words.promises_title ?? ""
            Layout.fillWidth: true
        }
        SpeakerButton {
            speech: screen.kiosk.speech
            size: Theme.minorButton
            onClicked: screen.vm.readAloud()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space

        Item {
            id: sheet

            readonly property real shape: 1.45
            // as many columns as make the pictures largest
            readonly property int columns: {
                let best = 1;
                for (let tried = 2; tried <= screen.vm.count; tried++)
                    if (cell(tried) > cell(best))
                        best = tried;
                return best;
            }
            readonly property real cellWidth: cell(columns)
            readonly property real cellHeight: cellWidth / shape

            function cell(columns: int): real {
                const rows = Math.ceil(screen.vm.count / columns);
                const wide = (width - (columns - 1) * Theme.space) / columns;
                return Math.min(wide, (height - (rows - 1) * Theme.space) / rows * shape);
            }

            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                anchors.centerIn: parent
                columns: sheet.columns
                spacing: Theme.space

                Repeater {
                    id: cards

                    model: screen.vm.promises

                    function go(to: int) {
                        screen.vm.look(to);
                        itemAt(to).forceActiveFocus(Qt.TabFocusReason);
                    }

                    delegate: PromiseCard {
                        required property int index

                        objectName: "promise-" + index
                        current: screen.vm.current === index
                        width: sheet.cellWidth
                        height: sheet.cellHeight
                        onClicked: screen.vm.look(index)
                        onWent: by => cards.go(Math.max(0, Math.min(cards.count - 1, index + by)))
                    }
                }
            }
        }
        Card {
            color: Theme.spoken
            Layout.fillWidth: true
            Layout.preferredHeight: longest.height + Theme.space * 2

            // keeps the room of the longest, so that nothing jumps
            Fit {
                id: fit

                width: caption.width
                text: screen.vm.longest
                wish: Theme.text * 1.25
                room: screen.height * 0.2
            }
            KidText {
                id: longest

                visible: false
                width: caption.width
                text: screen.vm.longest
                size: fit.size
                spread: fit.spread
            }
            KidText {
                id: caption

                objectName: "caption"
                anchors.fill: parent
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                text: screen.vm.caption
                size: fit.size
                spread: fit.spread
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    footer: [
        BackButton {
            kiosk: screen.kiosk
            onClicked: screen.vm.back()
        },
        Item {
            Layout.fillWidth: true
        },
        ThumbButton {
            objectName: "thumb"
            text: screen.kiosk.words.promises_thumb ?? ""
            awake: screen.vm.awake
            readingMs: screen.vm.readingMs
            onClicked: screen.vm.thumb()
        }
    ]
}
