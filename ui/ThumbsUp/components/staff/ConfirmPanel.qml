import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Asks before something that matters, inside the window. Whatever lies beneath cannot be touched meanwhile.
FocusScope {
    id: panel

    required property string title
    required property bool open
    property string text: ""
    property string yes: qsTr("Yes")
    property string no: qsTr("Cancel")
    property string kind: "primary"
    property bool ready: true
    property real wide: Theme.mm(130 * Theme.grow)
    default property alias matter: inside.data
    property alias extra: beside.data
    signal confirmed
    signal cancelled

    anchors.fill: parent
    visible: open
    focus: open
    Keys.onEscapePressed: cancelled()

    Press {
        anchors.fill: parent
        scale: 1
        opacity: 1
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true

        background: Rectangle {
            color: Theme.shade
        }
    }
    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.keyboard / 2
        width: Math.min(panel.wide, panel.width - 2 * Theme.staffMargin)
        height: Math.min(column.implicitHeight + 4 * Theme.staffSpace, panel.height - Theme.keyboard - 2 * Theme.staffSpace)
        radius: Theme.staffRadius * 1.6
        color: Theme.card
        border.color: Theme.line
        border.width: Theme.hair
        Accessible.role: Accessible.Dialog
        Accessible.name: panel.title

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.staffSpace * 2
            spacing: Theme.staffSpace * 1.2

            StaffTitle {
                text: panel.title
                Layout.fillWidth: true
            }
            StaffText {
                text: panel.text
                visible: text !== ""
                Layout.fillWidth: true
            }
            ColumnLayout {
                id: inside

                spacing: Theme.staffSpace
                visible: children.length > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            RowLayout {
                spacing: Theme.staffSpace
                Layout.topMargin: Theme.staffSpace * 0.5

                RowLayout {
                    id: beside

                    spacing: Theme.staffSpace
                }
                Item {
                    Layout.fillWidth: true
                }
                StaffButton {
                    objectName: "cancel"
                    text: panel.no
                    visible: text !== ""
                    onClicked: panel.cancelled()
                }
                StaffButton {
                    objectName: "confirm"
                    text: panel.yes
                    kind: panel.kind
                    enabled: panel.ready
                    visible: text !== ""
                    onClicked: panel.confirmed()
                }
            }
        }
    }
}
