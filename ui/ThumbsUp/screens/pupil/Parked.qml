import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Thank you for telling us.
KidFrame {
    id: screen

    required property ParkedViewModel vm

    header: PupilHeading {
        width: screen.topRoom
        animal: screen.vm.animal
        text: screen.kiosk.words.parked_title ?? ""
    }

    EndCard {
        anchors.fill: parent
        kiosk: screen.kiosk
        picture: "not-sure"
        words: screen.kiosk.words.parked_text ?? ""
        tint: Theme.unsure
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
            onClicked: screen.vm.next()
        }
    ]
}
