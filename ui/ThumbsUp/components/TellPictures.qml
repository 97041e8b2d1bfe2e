pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What sort of thing it was, for those who would like to say: a picture, and no writing. Quieter than where to go.
Rectangle {
    id: panel

    required property KioskViewModel kiosk
    readonly property int across: 3

    objectName: "tellPictures"
    radius: Theme.radius
    color: "transparent"
    border.color: Theme.quietOutline
    border.width: Theme.thinStroke

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space * 0.7
        spacing: Theme.space

        SpokenText {
            objectName: "tellPick"
            speech: panel.kiosk.speech
            text: panel.kiosk.words.tell_pick ?? qsTr("You can tap a picture.")
            room: panel.height * 0.12
            Layout.fillWidth: true
        }
        GridLayout {
            columns: panel.across
            columnSpacing: Theme.gap
            rowSpacing: columnSpacing
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: cards

                // all of them as large as the longest allows
                readonly property int step: {
                    let most = 0;
                    for (let place = 0; place < count; place++)
                        most = Math.max(most, (itemAt(place) as TellCard)?.step ?? 0);
                    return most;
                }

                model: panel.kiosk.pictures.sorts

                delegate: TellCard {
                    required property string sort
                    required property string key
                    required property string words

                    objectName: "told-" + sort
                    speech: panel.kiosk.speech
                    text: panel.kiosk.words[key] ?? words
                    neighbours: cards.step
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onClicked: panel.kiosk.pictures.choose(sort)
                }
            }
        }
    }
}
