import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Pupils who are, or may be, brothers and sisters.
Item {
    id: row

    required property string key
    required property string names
    required property bool known
    signal joined
    signal parted

    implicitHeight: Math.max(Theme.staffRow * 1.2, words.implicitHeight + Theme.staffSpace)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.staffSpace
        anchors.rightMargin: Theme.staffSpace * 0.5
        spacing: Theme.staffSpace

        StaffText {
            id: words

            text: row.names
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "part-" + row.key
            text: row.known ? qsTr("Take apart") : qsTr("Not one family")
            onClicked: row.parted()
        }
        StaffButton {
            objectName: "join-" + row.key
            text: qsTr("Brothers and sisters")
            kind: "dark"
            visible: !row.known
            onClicked: row.joined()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
