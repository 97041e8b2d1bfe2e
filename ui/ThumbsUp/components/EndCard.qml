import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How a turn ends: a picture, a heading and a sentence or two.
RowLayout {
    id: end

    required property KioskViewModel kiosk
    required property string picture
    required property string title
    required property string words
    required property color tint
    property string alt: ""
    property string badge: ""
    signal readAloud

    spacing: Theme.margin * 1.5

    Card {
        color: end.tint
        Layout.fillHeight: true
        Layout.preferredWidth: Math.min(end.width * 0.52, end.height * 1.4)

        Picture {
            anchors.fill: parent
            anchors.margins: Theme.space * 2
            name: end.picture
            alt: end.alt
        }
        Card {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: -Theme.space
            width: Math.min(parent.height * 0.42, Theme.mm(52 * Theme.grow))
            height: width
            radius: width / 2
            visible: end.badge !== ""

            Picture {
                anchors.centerIn: parent
                width: parent.width * 0.7
                height: width
                name: end.badge
            }
        }
    }
    ColumnLayout {
        spacing: Theme.space * 2
        Layout.fillWidth: true

        Heading {
            text: end.title
            Layout.fillWidth: true
        }
        SpokenText {
            speech: end.kiosk.speech
            text: end.words
            Layout.fillWidth: true
        }
        SpeakerButton {
            speech: end.kiosk.speech
            onClicked: end.readAloud()
        }
    }
}
