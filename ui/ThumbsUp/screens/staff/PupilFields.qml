import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Names, class, year and stage of one pupil.
Panel {
    id: fields

    required property PupilFormViewModel vm
    readonly property var texts: vm.texts
    readonly property var facts: vm.facts

    function begin() {
        first.box.forceActiveFocus();
    }

    Flickable {
        id: scroll

        objectName: "pupilFields"

        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        ScrollBar.vertical: StaffScrollBar {}

        ColumnLayout {
            id: column

            width: scroll.width - Theme.staffSpace
            spacing: Theme.staffSpace * 1.2

            RowLayout {
                spacing: Theme.staffSpace * 1.5

                Field {
                    id: first

                    objectName: "first"
                    label: qsTr("First name, as in class")
                    text: fields.texts.first
                    Layout.preferredWidth: 1
                    onEdited: text => fields.vm.write("first", text)
                    onAccepted: surname.box.forceActiveFocus()
                }
                Field {
                    id: surname

                    objectName: "last"
                    label: qsTr("Surname")
                    text: fields.texts.last
                    Layout.preferredWidth: 1
                    onEdited: text => fields.vm.write("last", text)
                    onAccepted: fields.vm.save(false)
                }
            }
            PupilChoice {
                objectName: "class"
                label: qsTr("Class")
                options: fields.vm.offers.classes ?? []
                value: fields.facts.className
                onChosen: value => fields.vm.write("class_name", value)

                Field {
                    objectName: "otherClass"
                    label: ""
                    placeholder: qsTr("Or a new class")
                    text: fields.facts.className === "" ? fields.texts.class_name : ""
                    Layout.fillWidth: false
                    Layout.preferredWidth: Theme.mm(60 * Theme.grow)
                    onEdited: text => fields.vm.write("class_name", text)
                }
            }
            PupilChoice {
                objectName: "year"
                label: qsTr("Year")
                options: fields.vm.offers.years ?? []
                value: fields.facts.year
                onChosen: value => fields.vm.chooseYear(value)
            }
            PupilChoice {
                objectName: "stage"
                label: fields.facts.stage !== fields.facts.usualStage && fields.facts.stage !== "" ? qsTr("Stage (not the usual one for this year)") : qsTr("Stage")
                options: fields.vm.offers.stages ?? []
                value: fields.facts.stage
                onChosen: value => fields.vm.chooseStage(value)
            }
            PupilEase {
                vm: fields.vm
                Layout.fillWidth: true
            }
            PupilPaper {
                vm: fields.vm
                Layout.fillWidth: true
            }
        }
    }
}
