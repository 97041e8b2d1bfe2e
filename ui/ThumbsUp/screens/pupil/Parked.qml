import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Thank you for telling us.
KidFrame {
    id: screen

    required property ParkedViewModel vm

    EndCard {
        anchors.fill: parent
        kiosk: screen.kiosk
        picture: "not-sure"
        badge: screen.vm.animal
        title: screen.kiosk.words.parked_title ?? ""
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
