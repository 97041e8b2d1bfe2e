import QtQuick
import QtQuick.Controls.Basic
import ThumbsUp

// What may be taller than its place: it scrolls under the finger, with room for the bar.
Flickable {
    id: area

    default property alias matter: inside.data

    contentWidth: width
    contentHeight: inside.childrenRect.height
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: StaffScrollBar {}

    Item {
        id: inside

        width: area.width - Theme.staffSpace * 1.2
        height: childrenRect.height
    }
}
