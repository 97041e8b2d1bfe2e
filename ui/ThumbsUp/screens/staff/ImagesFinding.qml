import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One thing that speaks against a picture and its words.
Item {
    id: finding

    required property int index
    required property string level
    required property string said

    implicitHeight: row.implicitHeight + Theme.staffSpace * 0.6

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.staffSpace

        Tag {
            text: finding.level === "wrong" ? qsTr("Wrong") : qsTr("Look")
            kind: finding.level === "wrong" ? "fault" : "warn"
            Layout.alignment: Qt.AlignTop
        }
        StaffText {
            objectName: "finding-" + finding.index
            text: finding.said
            Layout.fillWidth: true
        }
    }
}
