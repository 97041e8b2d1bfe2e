import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A white sheet on a staff screen, with a title and what can be done about it.
Rectangle {
    id: panel

    property string title: ""
    property alias actions: buttons.data
    default property alias matter: inside.data
    property real padding: Theme.staffSpace * 1.6

    color: Theme.card
    border.color: Theme.line
    border.width: Theme.hair
    radius: Theme.staffRadius
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: panel.padding
        spacing: Theme.staffSpace

        RowLayout {
            visible: panel.title !== "" || buttons.children.length > 0
            spacing: Theme.staffSpace
            Layout.fillWidth: true

            StaffTitle {
                text: panel.title
                Layout.fillWidth: true
            }
            RowLayout {
                id: buttons

                spacing: Theme.staffSpace
            }
        }
        ColumnLayout {
            id: inside

            spacing: Theme.staffSpace
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
