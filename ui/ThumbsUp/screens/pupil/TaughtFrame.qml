import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One thing taught: its big picture, its sentence, another way to say it, and the button that wakes when it was heard.
KidFrame {
    id: screen

    required property TaughtViewModel vm
    property string heading: ""
    property alias more: extra.data
    property string goName: ""
    property string goText: ""
    property string goPicture: ""
    property bool goPictureLast: false

    signal go

    header: ProgressDots {
        progress: screen.vm.progress
        room: screen.topRoom - Theme.space
        anchors.verticalCenter: parent.verticalCenter
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.margin
        layoutDirection: Theme.across

        Scene {
            objectName: "taught"
            name: screen.vm.picture
            alt: screen.vm.alt
            ahead: screen.vm.ahead
            Layout.fillHeight: true
            Layout.preferredWidth: parent.width * Theme.pictureShare
        }
        // the words stand in the middle of their room and can never push the picture out of its own
        Item {
            id: room

            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: said

                readonly property bool long: screen.vm.sentence.length >= 90

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space * (Theme.gives || long ? 1 : 2)

                Heading {
                    id: title

                    text: screen.heading
                    visible: text !== ""
                    Layout.fillWidth: true
                }
                SpokenText {
                    speech: screen.kiosk.speech
                    text: screen.vm.sentence
                    size: Theme.text * (text.length < 50 ? 1.4 : said.long ? 1 : 1.2)
                    room: room.height - speaker.height - (title.visible ? title.height : 0) - 2 * said.spacing
                    Layout.fillWidth: true
                }
                SpeakerButton {
                    id: speaker

                    objectName: "speaker"
                    speech: screen.kiosk.speech
                    onClicked: screen.vm.readAloud()
                }
            }
        }
    }

    footer: [
        BackButton {
            kiosk: screen.kiosk
            onClicked: screen.vm.back()
        },
        RowLayout {
            id: extra

            Layout.fillWidth: true

            Item {
                Layout.fillWidth: true
            }
        },
        KidButton {
            objectName: "anotherWay"
            text: screen.kiosk.words.say_another_way ?? ""
            picture: "glyph-1F4AC"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: screen.vm.sayAnotherWay()
        },
        ThumbButton {
            objectName: screen.goName
            text: screen.goText
            picture: screen.goPicture
            pictureLast: screen.goPictureLast
            awake: screen.vm.awake
            readingMs: screen.vm.readingMs
            asleepSince: screen.vm.place
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: screen.go()
        }
    ]
}
