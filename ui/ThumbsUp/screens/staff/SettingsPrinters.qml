pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The printer that is offered first.
Panel {
    id: panel

    required property SettingsMachineViewModel vm

    title: qsTr("Printer for forms")

    StaffText {
        text: panel.vm.noPrinting
        visible: text !== ""
        quiet: true
        Layout.fillWidth: true
    }
    StaffButton {
        objectName: "tryPrinters"
        text: qsTr("Try again")
        visible: panel.vm.noPrinting !== ""
        onClicked: panel.vm.lookForPrinters()
    }
    StaffList {
        objectName: "printers"
        model: panel.vm.printers
        emptyTitle: panel.vm.noPrinting === "" ? qsTr("This computer has no printer") : ""
        emptyText: qsTr("Forms can be saved as a PDF and printed elsewhere.")
        visible: panel.vm.noPrinting === ""
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: PreviewPrinter {
            width: ListView.view.width - Theme.staffSpace
            onClicked: panel.vm.change("printer", name)
        }
    }
}
