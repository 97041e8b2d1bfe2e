import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One member of staff: a new PIN, or they have left.
Item {
    id: row

    required property string subject
    required property string name
    required property string role
    required property bool own
    required property string roleTitle
    required property bool mayLeave
    signal pinAsked
    signal leavingAsked

    implicitHeight: Theme.staffRow * 1.1

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.staffSpace
        anchors.rightMargin: Theme.staffSpace
        spacing: Theme.staffSpace

        StaffText {
            text: row.name
            Layout.fillWidth: true
        }
        StaffText {
            text: row.own ? qsTr("%1 · you").arg(row.roleTitle) : row.roleTitle
            quiet: true
            Layout.preferredWidth: Theme.mm(62 * Theme.grow)
        }
        StaffButton {
            objectName: "pin-" + row.name
            text: row.own ? qsTr("Change my PIN") : qsTr("New PIN")
            Layout.preferredWidth: Theme.mm(44 * Theme.grow)
            onClicked: row.pinAsked()
        }
        StaffButton {
            objectName: "left-" + row.name
            text: qsTr("Has left")
            enabled: row.mayLeave
            opacity: row.mayLeave ? 1 : 0
            Layout.preferredWidth: Theme.mm(32 * Theme.grow)
            onClicked: row.leavingAsked()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
