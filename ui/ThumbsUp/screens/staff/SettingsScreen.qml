import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How large things are on this panel, and whether Thumbs Up fills it.
Panel {
    id: panel

    required property SettingsMachineViewModel vm
    readonly property var settings: vm.settings
    readonly property bool measured: settings.width_mm > 0
    signal calibrating

    title: qsTr("Size of the screen")

    StaffText {
        objectName: "measured"
        text: panel.measured ? qsTr("Measured by staff: %1 × %2 mm.").arg(panel.settings.width_mm).arg(panel.settings.height_mm) : qsTr("Screens often report the wrong size, and buttons come out too small for small hands. Measure this screen once, with a bank card.")
        quiet: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.staffSpace

        StaffButton {
            objectName: "calibrate"
            text: panel.measured ? qsTr("Measure again") : qsTr("Measure with a bank card")
            onClicked: panel.calibrating()
        }
        StaffButton {
            objectName: "trustScreen"
            text: qsTr("Forget it")
            kind: "quiet"
            visible: panel.measured
            onClicked: panel.vm.trustScreen()
        }
    }
    Toggle {
        objectName: "fullscreen"
        text: qsTr("Fill the whole screen")
        on: panel.settings.fullscreen
        Layout.fillWidth: true
        onSwitched: on => panel.vm.change("fullscreen", on)
    }
    StaffText {
        text: qsTr("How far the back row sits: lessons taught together have letters as tall as it needs.")
        quiet: true
        Layout.fillWidth: true
    }
    Segments {
        objectName: "room"
        options: [3, 5, 8].map(metres => ({
                    "value": String(metres),
                    "label": qsTr("%1 m").arg(metres)
                }))
        value: String(panel.settings.room_m)
        Layout.fillWidth: true
        onChosen: metres => panel.vm.change("room_m", Number(metres))
    }
}
