import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One letter home: look at its pages, then note who stands by it, or take that back.
Panel {
    id: panel

    required property SettingsLettersViewModel vm
    required property string told
    readonly property var facts: vm.facts
    readonly property bool open: facts.state === "draft" || facts.state === "changed"

    title: facts.name

    Banner {
        objectName: "letterState"
        kind: panel.facts.state === "ready" || panel.facts.state === "confirmed" ? "good" : "warn"
        text: panel.facts.state === "broken" ? panel.facts.fault : panel.facts.state === "confirmed" ? qsTr("%1 stands by version %2 since %3.").arg(panel.facts.confirmedBy).arg(panel.facts.version).arg(panel.facts.confirmedOn) : panel.told
        Layout.fillWidth: true
    }
    StaffText {
        text: qsTr("Look at it as it prints, with a child who does not exist:")
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        StaffButton {
            objectName: "lookPlain"
            text: qsTr("Ordinary")
            onClicked: panel.vm.look("")
        }
        StaffButton {
            objectName: "lookLarge"
            text: qsTr("Large print")
            onClicked: panel.vm.look("large")
        }
        StaffButton {
            objectName: "lookWords"
            text: qsTr("Words only")
            onClicked: panel.vm.look("words")
        }
    }
    // side by side, or the keyboard would cover what is touched after typing
    RowLayout {
        spacing: Theme.staffSpace
        visible: panel.open
        Layout.fillWidth: true
        Layout.topMargin: Theme.staffSpace

        Field {
            objectName: "speaker"
            label: qsTr("Who speaks %1, has read it, and stands by it?").arg(panel.facts.name)
            text: panel.facts.speaker
            maximumLength: 80
            Layout.fillWidth: true
            onEdited: text => panel.vm.setSpeaker(text)
            onAccepted: if (panel.facts.complete)
                panel.vm.confirm()
        }
        StaffButton {
            objectName: "confirmLetter"
            text: qsTr("They stand by it")
            kind: "primary"
            enabled: !!panel.facts.complete
            Layout.alignment: Qt.AlignBottom
            onClicked: panel.vm.confirm()
        }
    }
    StaffText {
        text: panel.facts.seen ? qsTr("Their name is kept with this text. If the text changes, somebody has to read it again.") : qsTr("Look at the letter first: what is confirmed is the text that was on the screen.")
        small: true
        quiet: true
        visible: panel.open
        Layout.fillWidth: true
    }
    StaffButton {
        objectName: "takeBackLetter"
        text: qsTr("Take the confirmation back")
        visible: panel.facts.state === "confirmed"
        onClicked: panel.vm.takeBack()
    }
    Item {
        Layout.fillHeight: true
    }
}
