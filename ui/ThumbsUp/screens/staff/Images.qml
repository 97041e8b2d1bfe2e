pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Pictures of pupils: who may be shown, a caption checked, and the school's own choice.
StaffFrame {
    id: screen

    required property ImagesViewModel vm
    readonly property var facts: vm.facts
    readonly property var parts: [
        {
            value: "list",
            label: qsTr("Who may be in a picture")
        },
        {
            value: "caption",
            label: qsTr("Check a picture and its words")
        },
        {
            value: "rule",
            label: qsTr("How we do it")
        }
    ]
    property bool printing: false

    onVisibleChanged: printing = false
    shell: vm.shell
    title: qsTr("Pictures of pupils")
    subtitle: qsTr("For staff only: not for display, on no wall and no pupil’s screen.")
    actions: [
        StaffButton {
            objectName: "back"
            text: qsTr("Back")
            onClicked: screen.vm.back()
        },
        StaffButton {
            objectName: "printPictures"
            text: qsTr("Print …")
            kind: "primary"
            visible: screen.facts.on && screen.facts.mayPrint && screen.facts.part === "list" && screen.facts.may + screen.facts.not > 0
            onClicked: screen.printing = true
        }
    ]
    overlay: [
        ImagesRecord {
            vm: screen.vm.record
        },
        ImagesPrint {
            vm: screen.vm
            open: screen.printing
            onCancelled: screen.printing = false
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.2

        Segments {
            objectName: "picturesPart"
            options: screen.parts
            value: screen.facts.part
            visible: screen.facts.on
            Layout.fillWidth: true
            onChosen: value => screen.vm.choosePart(value)
        }
        Loader {
            active: screen.facts.loaded
            sourceComponent: screen.facts.part === "rule" ? rule : pupils
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Component {
        id: rule

        ImagesRule {
            vm: screen.vm
        }
    }
    Component {
        id: pupils

        RowLayout {
            id: side

            readonly property bool captioned: screen.facts.part === "caption"
            // who is in the picture is only asked where somebody is
            readonly property bool asked: !captioned || screen.vm.caption.withPupils

            spacing: Theme.staffSpace * 1.5

            RollClasses {
                title: qsTr("Class")
                everybody: qsTr("Whole school")
                counted: qsTr("%1 may be shown")
                classes: screen.vm.classes
                visible: side.asked
                Layout.preferredWidth: Theme.mm(48 * Theme.grow)
                Layout.fillHeight: true
                onChosen: name => screen.vm.chooseClass(name)
            }
            ImagesPupils {
                vm: screen.vm
                visible: side.asked
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
            }
            ImagesCaption {
                vm: screen.vm
                visible: side.captioned
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4
            }
        }
    }
}
