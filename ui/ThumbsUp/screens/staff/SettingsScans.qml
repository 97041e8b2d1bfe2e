import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The folder that the office's scanner saves return slips to; a share has no place in the list of drives, so it is typed.
Panel {
    id: panel

    required property SettingsMachineViewModel vm
    readonly property string folder: vm.settings.scan_folder

    title: qsTr("Folder for scanned slips")

    StaffText {
        text: qsTr("While staff are in, new scans in this folder are read and wait under “Paper”, “Slips that came back”. Once all of a scan is settled, its file moves to “done” inside it.")
        quiet: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        Field {
            id: path

            objectName: "scanFolder"
            label: ""
            placeholder: qsTr("such as /mnt/office/scans")
            text: panel.folder
            maximumLength: 400
            Layout.fillWidth: true
            onAccepted: panel.vm.change("scan_folder", text.trim())
        }
        StaffButton {
            objectName: "watchFolder"
            text: qsTr("Watch it")
            enabled: path.text.trim() !== "" && path.text.trim() !== panel.folder
            onClicked: panel.vm.change("scan_folder", path.text.trim())
        }
        StaffButton {
            objectName: "watchNothing"
            text: qsTr("Stop")
            visible: panel.folder !== ""
            onClicked: panel.vm.change("scan_folder", "")
        }
    }
}
