import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A child chooses not to sign, after the talk: plainly and kindly said, both ways weigh the same. Then an adult confirms.
KidFrame {
    id: screen

    required property DeclineViewModel vm
    readonly property var words: vm.words

    easing: false

    header: RowLayout {
        width: screen.topRoom
        spacing: Theme.gap

        PupilHeading {
            animal: screen.vm.animal
            text: screen.words.decline_title ?? ""
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
        visible: screen.vm.loaded && !screen.vm.chosen

        ToldCard {
            id: first

            wordsRoom: second.wordsHeight
            neighbours: second.step
            speech: screen.kiosk.speech
            words: screen.words.decline_text ?? ""
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
            words: screen.words.decline_again ?? ""
            picture: "not-sure"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
    // the adult's button stands far from the child's: a second tap in the same place confirms nothing
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap
        visible: screen.vm.chosen

        KidButton {
            objectName: "confirmDecline"
            text: qsTr("%1: I am here").arg(screen.vm.shell.name)
            picture: "glyph-2705"
            Layout.alignment: Qt.AlignRight
            onClicked: screen.vm.confirm()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            EndCard {
                anchors.fill: parent
                kiosk: screen.kiosk
                picture: "not-sure"
                words: screen.words.decline_adult ?? ""
                tint: Theme.unsure
                onReadAloud: screen.vm.readAloud()
            }
        }
    }

    footer: [
        KidButton {
            objectName: "thinkMore"
            text: screen.words.decline_no ?? ""
            picture: "glyph-1F914"
            pictureSize: size * 0.84
            fill: Theme.unsure
            visible: screen.vm.loaded
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: screen.vm.rather()
        },
        KidButton {
            objectName: "willNotSign"
            text: screen.words.decline_yes ?? ""
            picture: "glyph-270B-1F3FD"
            pictureSize: size * 0.84
            fill: Theme.unsure
            visible: screen.vm.loaded && !screen.vm.chosen
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: screen.vm.choose()
        },
        Item {
            visible: screen.vm.chosen
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    ]
}
