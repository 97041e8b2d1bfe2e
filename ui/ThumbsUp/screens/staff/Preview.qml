pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Every page before it is printed; then the printer or a file, and what came of it.
StaffFrame {
    id: screen

    required property PreviewViewModel vm
    readonly property var facts: vm.facts
    readonly property string animals: qsTr("Animals of %1").arg(facts.className)
    readonly property string forms: facts.name !== "" ? qsTr("Form of %1").arg(facts.name) : facts.className === "" ? qsTr("Forms of the whole school") : qsTr("Forms of %1").arg(facts.className)
    readonly property var keepsakes: ({
            "cards": facts.name !== "" ? qsTr("Licence card of %1").arg(facts.name) : qsTr("Licence cards of %1").arg(facts.className),
            "poster": qsTr("Poster of %1, A3").arg(facts.className),
            "poster-four": qsTr("Poster of %1, four A4 pages").arg(facts.className),
            "folder": qsTr("Folder of %1").arg(facts.name),
            "reminders": facts.className === "" ? qsTr("Reminders") : qsTr("Reminders of %1").arg(facts.className),
            "statement": qsTr("Staff statement of %1").arg(facts.name),
            "staff-list": qsTr("Staff statement, still to sign"),
            "staff-reminders": qsTr("Reminders of the staff statement"),
            "class-slip": qsTr("Slips to come back to %1").arg(facts.className)
        })
    readonly property string called: facts.kind === "animals" ? animals : facts.kind === "trend" || facts.kind === "pictures" ? facts.name : facts.kind === "plan" ? qsTr("Lesson plan of %1").arg(facts.name) : facts.kind === "letter" ? qsTr("Letter home about %1").arg(facts.name) : keepsakes[facts.kind] ?? forms
    readonly property string stem: called + new Date().toLocaleDateString(Qt.locale("en_GB"), " yyyy-MM-dd")
    property bool saving: false

    shell: vm.shell
    title: called
    subtitle: facts.pages === 1 ? qsTr("1 page · this is how it will look on paper") : facts.pages > 1 ? qsTr("%1 pages · this is how they will look on paper").arg(facts.pages) : ""
    actions: [
        StaffButton {
            objectName: "back"
            text: qsTr("Back")
            onClicked: screen.vm.back()
        },
        StaffButton {
            objectName: "saveAs"
            text: qsTr("Save as PDF")
            kind: screen.facts.printer === "" ? "primary" : "plain"
            visible: !!screen.facts.savable
            onClicked: {
                screen.vm.chooseFolder();
                screen.saving = true;
            }
        },
        StaffButton {
            objectName: "print"
            text: qsTr("Print")
            kind: "primary"
            visible: !!screen.facts.printable
            onClicked: screen.vm.print()
        }
    ]
    overlay: PreviewSave {
        id: save

        vm: screen.vm
        counted: screen.facts.kind === "forms"
        stem: screen.stem
        open: screen.saving
        onCancelled: screen.saving = false
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                active: screen.facts.pages > 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                sourceComponent: PreviewPages {
                    pdf: screen.facts.pdf
                }
            }
        }
        PreviewSide {
            vm: screen.vm
            where: save.where
            Layout.preferredWidth: Theme.mm(92 * Theme.grow)
            Layout.fillHeight: true
        }
    }
}
