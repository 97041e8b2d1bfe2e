import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How a turn ends: a picture and a sentence or two.
RowLayout {
    id: end

    required property KioskViewModel kiosk
    required property string picture
    required property string words
    required property color tint
    property string alt: ""
    signal readAloud

    spacing: Theme.margin * 1.5
    layoutDirection: Theme.across

    Scene {
        name: end.picture
        alt: end.alt
        fill: end.tint
        Layout.fillHeight: true
        Layout.preferredWidth: end.width * Theme.pictureShare
    }
    ColumnLayout {
        spacing: Theme.space * 2
        Layout.fillWidth: true

        SpokenText {
            speech: end.kiosk.speech
            text: end.words
            size: Theme.text * 1.2
            room: end.height - (reader.visible ? reader.height + parent.spacing : 0)
            Layout.fillWidth: true
        }
        SpeakerButton {
            id: reader

            speech: end.kiosk.speech
            onClicked: end.readAloud()
        }
    }
}
