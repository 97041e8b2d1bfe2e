import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Stands on every pupil screen, always in the same place.
KidButton {
    required property KioskViewModel kiosk

    objectName: "tell"
    size: Theme.minorButton
    text: kiosk.words.tell ?? qsTr("Tell a grown-up")
    picture: "glyph-1F64B-1F3FD"
    fill: Theme.told
    onClicked: kiosk.tell()
}
