pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Every pupil by class; a search looks through all of them.
StaffFrame {
    id: screen

    required property RollViewModel vm
    readonly property var widths: [Theme.mm(30 * Theme.grow), Theme.mm(24 * Theme.grow), Theme.mm(42 * Theme.grow), Theme.mm(20 * Theme.grow)]
    readonly property string counted: vm.total === 1 ? qsTr("1 pupil on the roll") : qsTr("%1 pupils on the roll").arg(vm.total)

    shell: vm.shell
    title: qsTr("Roll")
    subtitle: vm.total > 0 ? counted : ""
    actions: [
        StaffButton {
            objectName: "importRoll"
            text: qsTr("Import a file")
            visible: screen.vm.total > 0
            onClicked: screen.shell.go("staff/RollImport")
        },
        StaffButton {
            objectName: "addPupil"
            text: qsTr("Add a pupil")
            kind: screen.vm.total > 0 ? "primary" : "plain"
            visible: screen.vm.loaded
            onClicked: screen.vm.add()
        }
    ]

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(120 * Theme.grow))
        picture: "glyph-1F4CB"
        title: qsTr("Nobody is on the roll yet")
        text: qsTr("Import the file that your school's own system exports (CSV or Excel), or add pupils one by one.")
        actionText: qsTr("Import a file")
        actionName: "importFirst"
        visible: screen.vm.loaded && screen.vm.total === 0
        onAction: screen.shell.go("staff/RollImport")
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5
        visible: screen.vm.total > 0

        RollClasses {
            classes: screen.vm.classes
            Layout.preferredWidth: Theme.mm(54 * Theme.grow)
            Layout.fillHeight: true
            onChosen: name => screen.vm.chooseClass(name)
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.staffSpace

                StaffTitle {
                    text: screen.vm.search !== "" ? qsTr("Found: %1").arg(screen.vm.count) : screen.vm.className !== "" ? screen.vm.className : qsTr("All classes")
                    Layout.fillWidth: true
                }
                StaffButton {
                    objectName: "animalSheet"
                    text: qsTr("Animal sheet")
                    picture: "glyph-1F98A"
                    visible: screen.vm.mayPrint && screen.vm.className !== "" && screen.vm.search === ""
                    onClicked: screen.vm.animalSheet()
                }
                Field {
                    objectName: "search"
                    label: ""
                    placeholder: qsTr("Search by name or number")
                    text: screen.vm.search
                    Layout.fillWidth: false
                    Layout.preferredWidth: Theme.mm(72 * Theme.grow)
                    onEdited: text => screen.vm.find(text)
                }
            }
            ColumnLayout {
                spacing: 0

                ColumnHead {
                    columns: [
                        {
                            label: qsTr("Surname, first name"),
                            width: 0
                        },
                        {
                            label: qsTr("Class"),
                            width: screen.widths[0]
                        },
                        {
                            label: qsTr("Year"),
                            width: screen.widths[1]
                        },
                        {
                            label: qsTr("Stage"),
                            width: screen.widths[2]
                        },
                        {
                            label: qsTr("Number"),
                            width: screen.widths[3]
                        }
                    ]
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.staffSpace
                }
                RollList {
                    name: "pupils"
                    rowHeight: Theme.staffControl * 1.1
                    model: screen.vm.pupils
                    emptyTitle: screen.vm.search !== "" ? qsTr("Nobody has this name or number") : ""
                    emptyText: qsTr("Try part of a first name or a surname.")
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    delegate: RollRow {
                        width: ListView.view.width - Theme.staffSpace
                        widths: screen.widths
                        onClicked: screen.vm.correct(subject)
                    }
                }
            }
        }
    }
}
