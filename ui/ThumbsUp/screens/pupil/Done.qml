import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Well done: what you may do now, or whom it still waits for.
KidFrame {
    id: screen

    required property DoneViewModel vm
    readonly property var texts: ({
            "": kiosk.words.done_rung ?? "",
            "adult": kiosk.words.done_waiting_adult ?? "",
            "slip": kiosk.words.done_waiting_slip ?? ""
        })

    header: PupilHeading {
        width: screen.topRoom
        animal: screen.vm.animal
        text: screen.kiosk.words.done_title ?? ""
    }

    EndCard {
        anchors.fill: parent
        kiosk: screen.kiosk
        picture: screen.vm.picture
        alt: screen.vm.alt
        words: screen.texts[screen.vm.waitsFor]
        tint: Theme.agree
        onReadAloud: screen.vm.readAloud()
    }

    footer: [
        Item {
            Layout.fillWidth: true
        },
        KidButton {
            objectName: "backToClass"
            text: screen.kiosk.words.back_to_class ?? ""
            picture: "glyph-27A1"
            pictureLast: true
            fill: Theme.agree
            onClicked: screen.vm.next()
        }
    ]
}
