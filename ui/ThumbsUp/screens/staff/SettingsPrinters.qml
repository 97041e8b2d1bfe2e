pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Which printer, with its own words about how it is; beside it how it prints, and a page to try it.
RowLayout {
    id: section

    required property SettingsPrintersViewModel vm
    readonly property var facts: vm.facts

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: qsTr("Printer for forms")
        Layout.preferredWidth: 1
        Layout.fillWidth: true
        Layout.fillHeight: true

        StaffText {
            objectName: "noPrinting"
            text: section.facts.noPrinting
            visible: text !== ""
            quiet: true
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "tryPrinters"
            text: qsTr("Try again")
            visible: section.facts.noPrinting !== ""
            onClicked: section.vm.lookForPrinters()
        }
        StaffList {
            objectName: "printers"
            model: section.vm.printers
            emptyTitle: section.facts.looked ? qsTr("This computer has no printer") : ""
            emptyText: section.facts.looked ? qsTr("Forms can be saved as a PDF and printed elsewhere.") : ""
            visible: section.facts.noPrinting === ""
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: PreviewPrinter {
                width: ListView.view.width - Theme.staffSpace
                onClicked: section.vm.choosePrinter(name)
            }
        }
        Item {
            visible: section.facts.noPrinting !== ""
            Layout.fillHeight: true
        }
    }
    ColumnLayout {
        spacing: Theme.staffSpace * 1.5
        visible: section.facts.printer !== ""
        Layout.preferredWidth: 1
        Layout.fillWidth: true

        SettingsPaper {
            vm: section.vm
            Layout.fillWidth: true
        }
        SettingsTrial {
            vm: section.vm
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Item {
        visible: section.facts.printer === ""
        Layout.preferredWidth: 1
        Layout.fillWidth: true
    }
}
