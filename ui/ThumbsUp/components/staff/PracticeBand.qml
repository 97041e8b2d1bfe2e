import QtQuick
import ThumbsUp

// Above every screen while somebody practises.
Rectangle {
    objectName: "practiceBand"
    implicitHeight: words.implicitHeight + Theme.staffSpace
    color: Theme.warnFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    StaffText {
        id: words

        anchors.centerIn: parent
        text: qsTr("Practice: nothing is kept")
        strong: true
        color: Theme.warnWords
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair * 1.5
        color: Theme.warnLine
    }
}
