import QtQuick
import ThumbsUp
import ThumbsUp.Models

// One screen back.
KidButton {
    required property KioskViewModel kiosk

    objectName: "back"
    picture: "glyph-2B05"
    implicitWidth: size * 1.25
    Accessible.name: kiosk.words.back ?? qsTr("Back")
}
