pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Return slips: read from scans and confirmed on a sheet of crops, or taken by hand.
StaffFrame {
    id: screen

    required property SlipsViewModel vm
    readonly property var facts: vm.facts
    readonly property string part: facts.part
    readonly property string backs: facts.backs === 0 ? "" : facts.backs === 1 ? qsTr("1 blank back besides.") : qsTr("%1 blank backs besides.").arg(facts.backs)
    readonly property string counted: facts.came === 0 ? qsTr("Nothing is waiting.") : qsTr("%1 in, %2 read, %3 to look at. %4").arg(facts.came).arg(facts.read).arg(facts.toLookAt).arg(backs)

    shell: vm.shell
    title: part === "files" ? qsTr("Choose a scan of return slips") : qsTr("Slips that came back")
    subtitle: part === "files" ? qsTr("PDF, TIFF, PNG or JPEG. Nothing counts until you have seen and confirmed it.") : counted
    actions: [
        StaffButton {
            objectName: "back"
            text: screen.part === "files" ? qsTr("Back") : qsTr("Parent forms")
            onClicked: screen.part === "files" ? screen.vm.show("sheet") : screen.shell.go("staff/Paper")
        },
        StaffButton {
            objectName: "watchHere"
            text: qsTr("Watch this folder from now on")
            visible: screen.part === "files" && screen.facts.mayWatch
            enabled: screen.vm.files.place >= 0 && screen.vm.files.fault === ""
            onClicked: screen.vm.watchHere()
        },
        StaffButton {
            objectName: "readScan"
            text: qsTr("Read a scan …")
            kind: screen.facts.toConfirm > 0 ? "plain" : "primary"
            visible: screen.part !== "files"
            onClicked: screen.vm.show("files")
        }
    ]
    overlay: SlipsLarge {
        sheet: screen.vm.sheet
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace

        Banner {
            objectName: "slipsFault"
            text: screen.facts.fault
            visible: text !== ""
            Layout.fillWidth: true
        }
        SlipsReading {
            reading: screen.vm.reading
            Layout.fillWidth: true
        }
        Segments {
            objectName: "part"
            value: screen.part
            visible: screen.part !== "files"
            options: [
                {
                    value: "sheet",
                    label: qsTr("To confirm (%1)").arg(screen.facts.toConfirm)
                },
                {
                    value: "others",
                    label: qsTr("To sort out (%1)").arg(screen.facts.toSortOut)
                },
                {
                    value: "hand",
                    label: qsTr("By hand")
                }
            ]
            Layout.fillWidth: true
            onChosen: value => screen.vm.show(value)
        }
        FilesPanel {
            files: screen.vm.files
            visible: screen.part === "files"
            emptyTitle: qsTr("No scans here")
            emptyText: qsTr("Only PDF, TIFF, PNG and JPEG files are shown. Look in another place, or plug in the stick that you scanned to.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        SlipsSheet {
            vm: screen.vm
            visible: screen.part === "sheet"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        SlipsOthers {
            vm: screen.vm
            visible: screen.part === "others"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        SlipsHand {
            hand: screen.vm.hand
            visible: screen.part === "hand"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
