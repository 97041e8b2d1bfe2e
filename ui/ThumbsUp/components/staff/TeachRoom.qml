import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How far the back row sits, and the second screen.
ColumnLayout {
    id: panel

    required property TeachRoomViewModel room
    property bool tooFar: false

    spacing: Theme.staffSpace

    StaffText {
        text: qsTr("From the screen to the back row")
        Layout.fillWidth: true
    }
    Segments {
        objectName: "distance"
        options: panel.room.distances.map(metres => ({
                    "value": String(metres),
                    "label": qsTr("%1 m").arg(metres)
                }))
        value: String(panel.room.distance)
        Layout.fillWidth: true
        onChosen: metres => panel.room.sit(Number(metres))
    }
    StaffText {
        objectName: "tooFar"
        text: qsTr("This screen is too small for that: long words have to be broken. A nearer back row or a larger screen helps.")
        color: Theme.warnWords
        small: true
        visible: panel.tooFar
        Layout.fillWidth: true
    }
    Toggle {
        objectName: "secondScreen"
        text: qsTr("Show on the second screen")
        on: panel.room.secondWanted
        visible: panel.room.secondThere
        Layout.fillWidth: true
        onSwitched: on => panel.room.showSecond(on)
    }
    StaffText {
        text: qsTr("How wide its picture is. A projector does not know: measure it once.")
        small: true
        quiet: true
        visible: panel.room.secondThere && panel.room.secondWanted
        Layout.fillWidth: true
    }
    Segments {
        objectName: "secondWidth"
        visible: panel.room.secondThere && panel.room.secondWanted
        options: panel.room.widths.map(width => ({
                    "value": String(width),
                    "label": width === 0 ? qsTr("As it says") : qsTr("%1 m").arg(width / 1000)
                }))
        value: String(panel.room.secondWidth)
        Layout.fillWidth: true
        onChosen: width => panel.room.measure(Number(width))
    }
}
