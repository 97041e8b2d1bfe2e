pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A class and a use: who may be shown, until when, and who may not. Beside a caption a touch puts a pupil into the picture.
Panel {
    id: panel

    required property ImagesViewModel vm
    readonly property var facts: vm.facts
    readonly property bool choosing: facts.part === "caption"
    readonly property var uses: [
        {
            value: "school",
            label: qsTr("In school")
        },
        {
            value: "website",
            label: qsTr("Website")
        },
        {
            value: "social",
            label: qsTr("Social media")
        },
        {
            value: "press",
            label: qsTr("Press")
        }
    ]

    padding: Theme.staffSpace

    Segments {
        objectName: "use"
        options: panel.uses
        value: panel.facts.use
        Layout.fillWidth: true
        onChosen: value => panel.vm.chooseUse(value)
    }
    StaffText {
        objectName: "picturesCount"
        text: panel.choosing ? qsTr("Touch everybody who is in the picture.") : qsTr("%1 may be shown, %2 may not.").arg(panel.facts.may).arg(panel.facts.not)
        quiet: true
        Layout.fillWidth: true
    }
    StaffList {
        objectName: "picturePupils"
        model: panel.vm.pupils
        emptyPicture: "glyph-1F4F7"
        emptyTitle: panel.facts.loaded ? qsTr("There are no pupils yet") : ""
        emptyText: qsTr("They come with the school’s roll.")
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: StaffRow {
            id: row

            required property string subject
            required property string name
            required property string animal
            required property string about
            required property bool may
            required property string why
            required property bool pictured

            objectName: "picture-" + subject
            width: ListView.view.width - Theme.staffSpace
            title: about === "" ? name : qsTr("%1 · %2").arg(name).arg(about)
            detail: why
            picture: animal
            selected: panel.choosing && pictured
            Accessible.checkable: panel.choosing
            Accessible.checked: selected
            trailing: [
                Tag {
                    text: qsTr("In it")
                    kind: "witness"
                    visible: row.selected
                },
                Tag {
                    text: row.may ? qsTr("Yes") : qsTr("No")
                    kind: row.may ? "good" : "fault"
                    mark: row.may ? "glyph-2714" : "glyph-274C"
                }
            ]
            onClicked: panel.choosing ? panel.vm.caption.choose(subject) : panel.vm.look(subject)
        }
    }
}
