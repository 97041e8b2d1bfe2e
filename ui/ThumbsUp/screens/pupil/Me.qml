import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Is this you?
KidFrame {
    id: screen

    required property MeViewModel vm

    header: Heading {
        text: screen.kiosk.words.is_this_you ?? ""
        width: screen.topRoom
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.margin * 1.5
        layoutDirection: Theme.across

        Item {
            Layout.fillWidth: true
        }
        Card {
            radius: width / 2
            Layout.preferredHeight: parent.height
            Layout.preferredWidth: parent.height

            Picture {
                anchors.centerIn: parent
                width: parent.width * 0.72
                height: width
                name: screen.vm.animal
            }
        }
        ColumnLayout {
            spacing: Theme.space * 2
            Layout.fillWidth: false
            Layout.maximumWidth: parent.width * 0.5

            KidText {
                text: screen.vm.name
                size: Theme.title * 1.7
                spread: 0
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            SpeakerButton {
                speech: screen.kiosk.speech
                onClicked: screen.vm.readAloud()
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }

    footer: [
        KidButton {
            objectName: "notMe"
            text: screen.kiosk.words.not_me ?? ""
            picture: "glyph-1F645-1F3FD"
            pictureSize: size * 0.84
            fill: Theme.unsure
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.vm.notMe()
        },
        KidButton {
            objectName: "yes"
            text: screen.kiosk.words.yes_me ?? ""
            picture: "glyph-1F44D-1F3FD"
            pictureSize: size * 0.84
            fill: Theme.agree
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.vm.yes()
        }
    ]
}
