pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Bring the roll up to date from the school's own file: find it, see what it would do, import it.
StaffFrame {
    id: screen

    required property RollImportViewModel vm
    readonly property bool preview: vm.step === "preview"
    readonly property int changes: vm.facts.changes ?? 0

    shell: vm.shell
    title: preview ? vm.facts.file : vm.step === "done" ? qsTr("The roll is up to date") : qsTr("Choose the file from your school's system")
    subtitle: preview ? qsTr("%1 · %2 lines · nothing is written until you import").arg(vm.facts.said).arg(vm.facts.lines) : vm.step === "find" ? qsTr("CSV, text or Excel. You see what it would change before anything is written.") : ""
    actions: [
        StaffButton {
            objectName: "back"
            text: screen.preview ? qsTr("Another file") : qsTr("Back")
            visible: screen.vm.step !== "done"
            enabled: !screen.vm.busy
            onClicked: screen.preview ? screen.vm.chooseAnother() : screen.shell.go("staff/Roll")
        },
        StaffButton {
            objectName: "importNow"
            text: screen.vm.busy ? qsTr("Working …") : screen.changes === 1 ? qsTr("Import 1 change") : qsTr("Import %1 changes").arg(screen.changes)
            kind: "primary"
            visible: screen.preview
            enabled: !!screen.vm.facts.ready && !screen.vm.busy
            onClicked: screen.vm.importNow()
        }
    ]
    overlay: RollQuestion {
        vm: screen.vm
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.4

        Banner {
            objectName: "importFault"
            text: screen.vm.fault
            visible: text !== ""
            Layout.fillWidth: true
        }
        FilesPanel {
            files: screen.vm.files
            enabled: !screen.vm.busy
            visible: screen.vm.step === "find"
            emptyTitle: qsTr("No roll files here")
            emptyText: qsTr("Only CSV, text and Excel files (.xlsx) are shown. Look in another place, or save the export again as one of these.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RollPreview {
            vm: screen.vm
            visible: screen.preview
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RollDone {
            vm: screen.vm
            visible: screen.vm.step === "done"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
