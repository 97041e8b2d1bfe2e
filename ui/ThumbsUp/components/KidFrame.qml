import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The shape of every screen of a turn: something and "Tell a grown-up" at the top, the matter, buttons at the bottom.
FocusScope {
    id: frame

    required property KioskViewModel kiosk
    property alias header: topLeft.data
    property alias footer: bottomRow.data
    property bool telling: true
    default property alias matter: middle.data
    readonly property real topRoom: width - 2 * Theme.margin - tell.width - Theme.gap

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.space * 1.4

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: false

            Item {
                id: topLeft

                implicitHeight: Math.max(Theme.minorButton, childrenRect.height)
                Layout.fillWidth: true
            }
            TellButton {
                id: tell

                kiosk: frame.kiosk
                visible: frame.telling
                Layout.alignment: Qt.AlignTop
            }
        }
        Item {
            id: middle

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            id: bottomRow

            spacing: Theme.gap
            visible: children.length > 0
            Layout.minimumHeight: Theme.button
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
    }
}
