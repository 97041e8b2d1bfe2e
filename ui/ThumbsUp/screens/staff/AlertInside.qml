import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What was opened. It goes with this screen, and with the lock.
Panel {
    id: panel

    required property AlertsViewModel vm
    readonly property var facts: vm.facts
    readonly property var places: ({
            "pupil/Attract": qsTr("at the start screen, before any class"),
            "pupil/ClassBoard": qsTr("at the class’s tiles, before any turn"),
            "pupil/Me": qsTr("at “Is this you?”: the child had not said yet that it is them")
        })

    title: facts.day

    RowLayout {
        spacing: Theme.staffSpace * 1.6
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        ColumnLayout {
            spacing: Theme.staffSpace * 0.6
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            StaffText {
                objectName: "toldChild"
                text: panel.facts.child !== "" ? panel.facts.child : panel.facts.gone ? qsTr("A pupil who is no longer in the record") : qsTr("No turn was open: please ask the class’s teacher who it was.")
                strong: true
                font.pixelSize: Theme.staffTitle
                Layout.fillWidth: true
            }
            StaffText {
                objectName: "toldClass"
                text: panel.facts.className
                visible: text !== ""
                Layout.fillWidth: true
            }
            StaffText {
                objectName: "toldWhen"
                text: qsTr("%1, %2.").arg(panel.facts.when).arg(panel.places[panel.facts.screen] ?? qsTr("during their turn"))
                quiet: true
                Layout.fillWidth: true
            }
            StaffText {
                objectName: "toldSort"
                text: panel.facts.sort !== "" ? panel.facts.sort : qsTr("No picture was chosen.")
                Layout.topMargin: Theme.staffSpace
                Layout.fillWidth: true
            }
            StaffText {
                text: qsTr("The child may have touched a picture, no more: nothing here is a statement. Please speak with them now, and follow the school’s safeguarding policy.")
                quiet: true
                Layout.fillWidth: true
            }
        }
        Picture {
            name: panel.facts.picture
            alt: panel.facts.alt
            visible: name !== ""
            Layout.preferredWidth: Theme.mm(60 * Theme.grow)
            Layout.preferredHeight: width / 1.5
            Layout.alignment: Qt.AlignTop
        }
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        StaffButton {
            objectName: "transferAlert"
            text: qsTr("I have put it into the safeguarding system")
            kind: "primary"
            visible: panel.facts.state === "opened"
            onClicked: panel.vm.transfer()
        }
        StaffButton {
            objectName: "closeAlert"
            text: qsTr("Close it")
            kind: "primary"
            visible: panel.facts.state === "transferred"
            onClicked: panel.vm.close()
        }
        StaffText {
            objectName: "alertClosed"
            text: qsTr("Taken over and closed.")
            quiet: true
            visible: panel.facts.state === "closed"
        }
        Item {
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "putAway"
            text: qsTr("Close")
            onClicked: panel.vm.choose("")
        }
    }
}
