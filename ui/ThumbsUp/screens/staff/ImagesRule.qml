import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Whether the school asks families about pictures here, and how long an answer holds.
RowLayout {
    id: part

    required property ImagesViewModel vm
    readonly property var facts: vm.facts
    readonly property var rules: [
        {
            value: "year",
            label: qsTr("To the end of the school year")
        },
        {
            value: "stage",
            label: qsTr("To the end of the pupil’s stage")
        }
    ]

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: qsTr("Our school")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Toggle {
            objectName: "imagesOn"
            text: qsTr("Ask families about pictures here")
            hint: part.facts.on ? qsTr("A second slip can be printed, and what comes back is recorded.") : qsTr("Off: nothing is asked, printed or shown.")
            on: part.facts.on
            enabled: part.facts.mayChange
            Layout.fillWidth: true
            onSwitched: on => part.vm.choose(on, part.facts.until)
        }
        StaffText {
            text: qsTr("An answer holds")
            strong: true
            visible: part.facts.on
            Layout.fillWidth: true
        }
        Segments {
            objectName: "imagesUntil"
            options: part.rules
            value: part.facts.until
            enabled: part.facts.mayChange
            visible: part.facts.on
            Layout.fillWidth: true
            onChosen: value => part.vm.choose(true, value)
        }
        StaffText {
            text: qsTr("The slip names the day, always a 31 August. Answers that are in the record keep theirs.")
            quiet: true
            visible: part.facts.on
            Layout.fillWidth: true
        }
        StaffText {
            text: qsTr("The office or the safeguarding lead can change this.")
            quiet: true
            visible: !part.facts.mayChange
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Panel {
        title: qsTr("What holds for every picture")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Repeater {
            model: [qsTr("No picture of a pupil leaves the school without the written consent of a parent or carer."), qsTr("No answer is a no. A no needs no reason, and takes nothing away."), qsTr("A name never stands beside a picture of pupils. Where no pupil is in it, a first name may stand alone, tied to nothing else."), qsTr("A family can take its consent back on any day. Record it at once, and take down what the school has put up."), qsTr("A consent ends by itself. With two homes, either may take it back.")]

            delegate: StaffText {
                required property string modelData

                text: modelData
                Layout.fillWidth: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
