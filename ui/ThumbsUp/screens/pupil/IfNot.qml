import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What happens if I do not sign, and that school may look: said before the choice, plainly and kindly.
KidFrame {
    id: screen

    required property IfNotViewModel vm

    header: RowLayout {
        width: screen.topRoom
        spacing: Theme.gap

        Heading {
            text: screen.kiosk.words.if_not_title ?? ""
            Layout.fillWidth: true
        }
        SpeakerButton {
            speech: screen.kiosk.speech
            size: Theme.minorButton
            onClicked: screen.vm.readAloud()
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ToldCard {
            id: first

            wordsRoom: second.wordsHeight
            neighbours: second.step
            speech: screen.kiosk.speech
            words: screen.kiosk.words.if_not_text ?? ""
            picture: "if-not"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
        ToldCard {
            id: second

            wordsRoom: first.wordsHeight
            neighbours: first.step
            speech: screen.kiosk.speech
            words: screen.kiosk.words.we_may_look ?? ""
            picture: "we-may-look"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
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
            objectName: "iKnow"
            text: screen.kiosk.words.i_know ?? ""
            awake: screen.vm.awake
            readingMs: screen.vm.readingMs
            onClicked: screen.vm.next()
        }
    ]
}
