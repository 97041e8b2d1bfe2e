pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Places of this machine on the left, what lies in one of them on the right.
RowLayout {
    id: panel

    required property FilesViewModel files
    property string emptyTitle: ""
    property string emptyText: ""
    property bool folders: false
    readonly property var names: ({
            "downloads": qsTr("Downloads"),
            "documents": qsTr("Documents"),
            "desktop": qsTr("Desktop")
        })
    readonly property var pictures: ({
            "drive": "glyph-1F4BE",
            "downloads": "glyph-1F4E5",
            "documents": "glyph-1F4C1",
            "desktop": "glyph-1F5A5"
        })
    readonly property string place: files.placeKind === "drive" ? files.placeName : names[files.placeKind] ?? ""
    readonly property string where: [place, ...files.within].join(" › ")

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: qsTr("Where")
        padding: Theme.staffSpace
        Layout.preferredWidth: Theme.mm(60 * Theme.grow)
        Layout.fillHeight: true

        StaffList {
            objectName: "places"
            model: panel.files.places
            emptyTitle: qsTr("No folders here")
            emptyText: qsTr("Plug in a USB stick and look again.")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: StaffRow {
                required property int index
                required property string kind
                required property string name

                objectName: "place-" + kind
                width: ListView.view.width
                title: kind === "drive" ? name : panel.names[kind]
                detail: kind === "drive" ? qsTr("Removable drive") : ""
                picture: panel.pictures[kind]
                selected: index === panel.files.place
                divided: false
                onClicked: panel.files.choosePlace(index)
            }
        }
        StaffText {
            text: qsTr("A stick that was just plugged in shows after a few seconds.")
            small: true
            quiet: true
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "lookAgain"
            text: qsTr("Look again")
            Layout.fillWidth: true
            onClicked: panel.files.lookAgain()
        }
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true

        RowLayout {
            spacing: Theme.staffSpace

            StaffTitle {
                text: panel.files.folderName !== "" ? panel.files.folderName : panel.folders ? qsTr("Save in this folder, or open another") : qsTr("Newest first")
                Layout.fillWidth: true
            }
            StaffButton {
                objectName: "folderUp"
                text: qsTr("One folder back")
                visible: panel.files.below
                onClicked: panel.files.up()
            }
        }
        Banner {
            text: panel.files.fault
            visible: text !== ""
            Layout.fillWidth: true
        }
        RollList {
            name: "entries"
            rowHeight: Math.max(Theme.staffRow, Theme.staffControl * 0.85 + Theme.staffSpace * 1.2)
            model: panel.files.entries
            emptyTitle: panel.files.place >= 0 && panel.files.fault === "" ? panel.emptyTitle : ""
            emptyText: panel.emptyText
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: FilesRow {
                width: ListView.view.width - Theme.staffSpace
                onClicked: panel.files.choose(index)
            }
        }
    }
}
