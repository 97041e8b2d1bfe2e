import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Choose a folder or a stick for the list; the file's name is made up.
ConfirmPanel {
    id: save

    required property AccessViewModel vm

    title: qsTr("Save the list as CSV")
    text: qsTr("For the school’s filter or directory: “%1.csv”. It names pupils, so keep it where only staff can open it.").arg(vm.stem)
    yes: qsTr("Save here")
    ready: vm.files.place >= 0 && vm.files.fault === ""
    wide: Theme.mm(240 * Theme.grow)
    onConfirmed: vm.save()

    Connections {
        target: save.vm

        function onShown() {
            if (save.open && save.vm.saved !== "")
                save.cancelled();
        }
    }
    Banner {
        objectName: "notSaved"
        text: save.vm.fault
        visible: text !== ""
        Layout.fillWidth: true
    }
    FilesPanel {
        files: save.vm.files
        folders: true
        emptyTitle: qsTr("No folders inside this one")
        emptyText: qsTr("“Save here” puts the file in this place.")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(100 * Theme.grow)
    }
}
