pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The settings, section by section. It opens at the sound, which a lesson needs at once.
StaffFrame {
    id: screen

    required property SettingsViewModel vm
    readonly property var names: ({
            "sound": qsTr("Sound"),
            "machine": qsTr("This machine"),
            "printers": qsTr("Printers"),
            "school": qsTr("School"),
            "letters": qsTr("Letters"),
            "people": qsTr("Staff"),
            "record": qsTr("The record"),
            "about": qsTr("About")
        })
    readonly property bool unsaved: vm.section === "school" && vm.school.altered
    property bool calibrating: false

    shell: vm.shell
    title: qsTr("Settings")
    overlay: Loader {
        anchors.fill: parent
        active: screen.calibrating
        sourceComponent: SettingsCalibrate {
            vm: screen.vm.machine
            onFinished: screen.calibrating = false
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5

        RowLayout {
            spacing: Theme.staffSpace

            Segments {
                objectName: "section"
                options: screen.vm.sections.map(section => ({
                            value: section,
                            label: screen.names[section]
                        }))
                value: screen.vm.section
                Layout.fillWidth: true
                onChosen: value => screen.vm.choose(value)
            }
            StaffButton {
                objectName: "undoSchool"
                text: qsTr("Undo")
                visible: screen.unsaved
                onClicked: screen.vm.school.undo()
            }
            StaffButton {
                objectName: "saveSchool"
                text: qsTr("Save")
                kind: "primary"
                visible: screen.unsaved
                onClicked: screen.vm.school.save()
            }
        }
        Loader {
            id: section

            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: ({
                    "sound": sound,
                    "machine": machine,
                    "printers": printers,
                    "school": school,
                    "letters": letters,
                    "people": people,
                    "record": record,
                    "about": about
                })[screen.vm.section]
        }
    }

    Component {
        id: sound

        SettingsSound {
            vm: screen.vm.machine
        }
    }
    Component {
        id: machine

        SettingsMachine {
            vm: screen.vm.machine
            onCalibrating: screen.calibrating = true
        }
    }
    Component {
        id: printers

        SettingsPrinters {
            vm: screen.vm.printers
        }
    }
    Component {
        id: school

        SettingsSchool {
            vm: screen.vm.school
        }
    }
    Component {
        id: letters

        SettingsLetters {
            vm: screen.vm.letters
        }
    }
    Component {
        id: people

        People {
            vm: screen.vm.people
            onAsked: asked => screen.shell.go(asked)
        }
    }
    Component {
        id: record

        SettingsRecord {
            vm: screen.vm.record
        }
    }
    Component {
        id: about

        SettingsAbout {
            version: screen.vm.version
        }
    }
}
