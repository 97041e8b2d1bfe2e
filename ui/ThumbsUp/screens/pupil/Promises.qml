pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What you are promising: every promise at once, as a sheet of pictures.
KidFrame {
    id: screen

    required property PromisesViewModel vm
    readonly property int columns: vm.count <= 6 ? 3 : vm.count <= 12 ? 6 : 7
    readonly property int rows: Math.ceil(vm.count / columns)

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

    Grid {
        id: sheet

        anchors.fill: parent
        columns: screen.columns
        spacing: Theme.space

        Repeater {
            model: screen.vm.promises

            delegate: PromiseCard {
                speech: screen.kiosk.speech
                width: (sheet.width - (screen.columns - 1) * sheet.spacing) / screen.columns
                height: (sheet.height - (screen.rows - 1) * sheet.spacing) / screen.rows
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
