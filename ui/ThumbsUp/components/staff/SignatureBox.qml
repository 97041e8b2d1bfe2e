import QtQuick
import ThumbsUp
import ThumbsUp.Ink
import ThumbsUp.Models

// The signature a pupil gave, with room around it.
Rectangle {
    id: box

    required property PupilPanelViewModel panel

    color: Theme.staffPage
    radius: Theme.staffRadius
    border.color: Theme.line
    border.width: Theme.hair
    implicitWidth: Theme.mm(56 * Theme.grow)
    implicitHeight: Theme.mm(24 * Theme.grow)

    InkPicture {
        anchors.fill: parent
        anchors.margins: Theme.staffSpace * 1.4
        encoded: box.panel.ink
        inkColor: Theme.words
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Signature of %1").arg(box.panel.name)
    }
    StaffText {
        anchors.fill: parent
        text: qsTr("agreed with their own picture")
        quiet: true
        small: true
        visible: box.panel.byPicture
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
