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
    property bool easing: true
    default property alias matter: middle.data
    readonly property real topRoom: width - 2 * Theme.margin - buttons.width - Theme.gap

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
            // in the same place on every screen, whichever hand is used
            Row {
                id: buttons

                spacing: Theme.gap
                Layout.alignment: Qt.AlignTop

                EaseButton {
                    kiosk: frame.kiosk
                    visible: frame.easing
                }
                TellButton {
                    kiosk: frame.kiosk
                    visible: frame.telling
                }
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
            layoutDirection: Theme.across
            visible: children.length > 0
            Layout.topMargin: Math.max(0, Theme.gap - Theme.space * 1.4)
            Layout.minimumHeight: Theme.button
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
    }
}
