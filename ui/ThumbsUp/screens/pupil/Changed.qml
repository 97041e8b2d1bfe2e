import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A rule that changed: what it said when it was signed, and beside it, larger, what it says now.
KidFrame {
    id: screen

    required property ChangedViewModel vm
    readonly property bool known: vm.before !== ""

    header: RowLayout {
        width: screen.topRoom
        spacing: Theme.gap

        Heading {
            objectName: "changedTitle"
            text: screen.kiosk.words.changed_title ?? ""
            Layout.fillWidth: true
        }
        SpeakerButton {
            objectName: "speaker"
            speech: screen.kiosk.speech
            size: Theme.minorButton
            onClicked: screen.vm.readAloud()
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap
        layoutDirection: Qt.LeftToRight

        // not crossed out, which would make its words hard to read: it is smaller, grey, and says "before"
        ColumnLayout {
            spacing: Theme.space
            visible: screen.known
            Layout.preferredWidth: 2
            Layout.fillWidth: true
            Layout.fillHeight: true

            KidText {
                text: screen.kiosk.words.changed_before ?? ""
            }
            Rectangle {
                color: Theme.quiet
                border.color: Theme.quietOutline
                border.width: Theme.thinStroke
                radius: Theme.radius
                Layout.fillWidth: true
                Layout.fillHeight: true

                SpokenText {
                    id: old

                    objectName: "before"
                    anchors.centerIn: parent
                    width: parent.width - Theme.margin * 1.4
                    speech: screen.kiosk.speech
                    text: screen.vm.before
                    align: Text.AlignHCenter
                }
            }
        }
        Picture {
            name: "glyph-27A1"
            visible: screen.known
            Layout.preferredWidth: Theme.minorButton
            Layout.preferredHeight: Theme.minorButton
        }
        ColumnLayout {
            spacing: Theme.space
            Layout.preferredWidth: 3
            Layout.fillWidth: true
            Layout.fillHeight: true

            KidText {
                text: screen.kiosk.words.changed_now ?? ""
                visible: screen.known
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.space * 1.4
                    spacing: Theme.space

                    Picture {
                        name: screen.vm.picture
                        alt: screen.vm.alt
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                    SpokenText {
                        objectName: "now"
                        speech: screen.kiosk.speech
                        text: screen.vm.now
                        size: Theme.text * 1.1
                        align: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                }
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
            objectName: "seen"
            text: screen.kiosk.words.next ?? ""
            picture: "glyph-1F449-1F3FD"
            pictureLast: true
            awake: screen.vm.awake
            readingMs: screen.vm.readingMs
            asleepSince: screen.vm.place
            onClicked: screen.vm.next()
        }
    ]
}
