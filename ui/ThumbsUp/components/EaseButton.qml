import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Opens what makes the screens easier; beside "Tell a grown-up" on every screen of a turn.
KidButton {
    required property KioskViewModel kiosk

    objectName: "ease"
    size: Theme.minorButton
    picture: "ease"
    pictureSize: size * 0.6
    implicitWidth: size
    Accessible.name: kiosk.words.ease ?? qsTr("Make it easier")
    onClicked: kiosk.ease.choose()
}
