import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Screen and waiting, for those who may change settings.
RowLayout {
    id: section

    required property SettingsMachineViewModel vm
    readonly property var settings: vm.settings
    signal calibrating

    spacing: Theme.staffSpace * 1.5

    ColumnLayout {
        spacing: Theme.staffSpace * 1.5
        Layout.preferredWidth: 1
        Layout.fillWidth: true

        SettingsScreen {
            vm: section.vm
            Layout.fillWidth: true
            onCalibrating: section.calibrating()
        }
        SettingsScans {
            vm: section.vm
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    ColumnLayout {
        spacing: Theme.staffSpace * 1.5
        Layout.preferredWidth: 1
        Layout.fillWidth: true

        Panel {
            title: qsTr("Lock after")
            Layout.fillWidth: true

            StaffText {
                text: qsTr("After this long without a touch, an open class locks itself. A PIN opens it again.")
                quiet: true
                Layout.fillWidth: true
            }
            SettingsMinutes {
                value: section.settings.class_minutes
                Layout.fillWidth: true
                onChosen: minutes => section.vm.change("class_minutes", minutes)
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
