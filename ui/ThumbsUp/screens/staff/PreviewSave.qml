import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Choose a folder inside the window; the file's name is made up.
ConfirmPanel {
    id: save

    required property PreviewViewModel vm
    required property string stem
    required property bool counted
    readonly property string where: place.where

    title: qsTr("Save as PDF")
    text: [qsTr("The file will be called “%1.pdf”.").arg(stem), counted ? qsTr("Saved forms count as printed: they move to the list “Printed”.") : ""].join(" ")
    yes: qsTr("Save here")
    ready: vm.files.place >= 0 && vm.files.fault === ""
    wide: Theme.mm(240 * Theme.grow)
    onConfirmed: {
        vm.save(stem);
        cancelled();
    }

    FilesPanel {
        id: place

        files: save.vm.files
        folders: true
        emptyTitle: qsTr("No folders inside this one")
        emptyText: qsTr("“Save here” puts the file in this place.")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.mm(110 * Theme.grow)
    }
}
