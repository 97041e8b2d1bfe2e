import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import ThumbsUp
import ThumbsUp.Models

// A drawn bank card is made as large as a real one held against the glass: then a pixel is known in millimetres.
Rectangle {
    id: screen

    required property SettingsMachineViewModel vm
    readonly property real ratio: 53.98 / vm.cardMm
    readonly property real least: vm.cardMm * vm.leastDensity
    readonly property real most: Math.min(vm.cardMm * vm.mostDensity, width * 0.9, height * 0.55 / ratio)
    property real card: Math.max(least, Math.min(most, vm.cardMm * Theme.pixelsPerMm))
    signal finished

    color: Theme.staffPage

    function grow(by: real) {
        card = Math.max(least, Math.min(most, card + by));
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.staffMargin
        spacing: Theme.staffSpace * 1.5

        StaffTitle {
            text: qsTr("Hold a bank card against the glass")
            font.pixelSize: Theme.staffTitle
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StaffText {
            text: qsTr("Make the drawn card exactly as wide as the real one. Any bank, library or travel card will do: they all measure 85.6 mm.")
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                objectName: "card"
                anchors.centerIn: parent
                width: Math.round(screen.card)
                height: Math.round(screen.card * screen.ratio)
                radius: height * 0.06
                color: Theme.chosen

                Rectangle {
                    x: parent.width * 0.08
                    y: parent.height * 0.36
                    width: parent.width * 0.13
                    height: parent.height * 0.17
                    radius: height * 0.2
                    color: Theme.bandAccent
                }
                StaffText {
                    anchors.centerIn: parent
                    text: qsTr("85.6 mm")
                    color: Theme.chosenWords
                    font.pixelSize: parent.height * 0.13
                }
            }
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.alignment: Qt.AlignHCenter

            StaffButton {
                objectName: "muchSmaller"
                text: qsTr("Much smaller")
                onClicked: screen.grow(-20)
            }
            StaffButton {
                objectName: "smaller"
                text: qsTr("A little smaller")
                onClicked: screen.grow(-1)
            }
            StaffButton {
                objectName: "larger"
                text: qsTr("A little larger")
                onClicked: screen.grow(1)
            }
            StaffButton {
                objectName: "muchLarger"
                text: qsTr("Much larger")
                onClicked: screen.grow(20)
            }
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.alignment: Qt.AlignHCenter

            StaffButton {
                objectName: "cancelCard"
                text: qsTr("Cancel")
                onClicked: screen.finished()
            }
            StaffButton {
                objectName: "saveCard"
                text: qsTr("It fits exactly")
                kind: "primary"
                onClicked: {
                    screen.vm.calibrate(screen.card, Screen.width, Screen.height);
                    screen.finished();
                }
            }
        }
    }
}
