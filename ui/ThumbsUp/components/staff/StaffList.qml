import QtQuick
import QtQuick.Controls.Basic
import ThumbsUp

// A list that scrolls under the finger; when there is nothing it says so.
ListView {
    id: list

    property string emptyPicture: ""
    property string emptyTitle: ""
    property string emptyText: ""
    property alias empty: empty

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    // rows made ahead of time are cancelled when the model is put anew, and Qt then warns of an index out of range
    cacheBuffer: 0
    rightMargin: 0
    ScrollBar.vertical: StaffScrollBar {}

    EmptyState {
        id: empty

        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(110 * Theme.grow))
        picture: list.emptyPicture
        title: list.emptyTitle
        text: list.emptyText
        visible: list.count === 0 && list.emptyTitle !== ""
    }
}
