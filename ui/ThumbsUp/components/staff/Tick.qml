import QtQuick
import ThumbsUp

// A dark tick beside words that were agreed to.
Item {
    implicitWidth: Theme.staffSmall
    implicitHeight: Theme.staffSmall
    Accessible.ignored: true

    Item {
        id: leg

        readonly property real pen: parent.width * 0.17

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -parent.height * 0.06
        width: parent.width * 0.46
        height: parent.height * 0.82
        rotation: 45

        Rectangle {
            anchors.right: parent.right
            width: leg.pen
            height: parent.height
            color: Theme.goodWords
            antialiasing: true
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: leg.pen
            color: Theme.goodWords
            antialiasing: true
        }
    }
}
