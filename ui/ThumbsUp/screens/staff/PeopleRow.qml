import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One member of staff: another role, a new PIN, or they have left.
Item {
    id: row

    required property string subject
    required property string name
    required property string role
    required property bool own
    required property string roleTitle
    required property bool supply
    required property bool mayChange
    signal roleAsked
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
            Layout.preferredWidth: Theme.mm(50 * Theme.grow)
        }
        StaffButton {
            objectName: "role-" + row.name
            text: qsTr("Role")
            enabled: row.mayChange
            opacity: row.mayChange ? 1 : 0
            Layout.preferredWidth: Theme.mm(24 * Theme.grow)
            onClicked: row.roleAsked()
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
            enabled: row.mayChange
            opacity: row.mayChange ? 1 : 0
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
