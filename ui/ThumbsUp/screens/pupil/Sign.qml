import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Sign with a finger, or say that you are not sure: both weigh the same.
KidFrame {
    id: screen

    required property SignViewModel vm
    readonly property bool drawing: !vm.saving && !vm.unsaved

    header: RowLayout {
        width: screen.topRoom
        spacing: Theme.gap

        PupilHeading {
            animal: screen.vm.animal
            text: (screen.vm.unsaved ? screen.vm.name : screen.kiosk.words.sign_title) ?? ""
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

        SignWords {
            kiosk: screen.kiosk
            vm: screen.vm
            room: screen.height * (screen.vm.witness ? 0.17 : 0.13)
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            layoutDirection: Theme.across
            Layout.fillWidth: true
            Layout.fillHeight: true

            SignCard {
                id: paper

                vm: screen.vm
                title: screen.kiosk.words.sign_title ?? ""
                enabled: screen.drawing
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            SignTools {
                kiosk: screen.kiosk
                vm: screen.vm
                pad: paper.pad
                // keeps its room, so that the paper and the ink on it stay where they are
                opacity: screen.drawing ? 1 : 0
                enabled: screen.drawing
                Layout.fillWidth: false
                Layout.fillHeight: true
            }
        }
    }

    footer: [
        BackButton {
            kiosk: screen.kiosk
            visible: screen.drawing
            onClicked: screen.vm.back()
        },
        KidButton {
            objectName: "notSure"
            text: screen.kiosk.words.not_sure ?? ""
            picture: "glyph-1F914"
            pictureSize: size * 0.84
            fill: Theme.unsure
            visible: screen.drawing
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.vm.notSure()
        },
        KidButton {
            objectName: "agree"
            text: screen.kiosk.words.i_agree ?? ""
            picture: "glyph-1F44D-1F3FD"
            pictureSize: size * 0.84
            fill: Theme.agree
            quiet: paper.pad.empty && !screen.vm.withPicture
            visible: screen.drawing
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: screen.vm.agree(paper.pad.encoded)
        },
        Item {
            visible: screen.vm.unsaved
            Layout.fillWidth: true
        },
        KidButton {
            objectName: "saveAgain"
            text: screen.kiosk.words.save_again ?? ""
            picture: "glyph-1F504"
            fill: Theme.speak
            visible: screen.vm.unsaved
            onClicked: screen.vm.saveAgain()
        }
    ]
}
