import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Back, next and the rest; next is the largest.
RowLayout {
    id: controls

    required property TeachViewModel vm
    required property SpeechViewModel speech
    required property bool watching
    // a second tap on Next, meant for a slide, does not end the lesson
    property bool settled: true
    signal ending
    signal watched

    spacing: Theme.staffSpace * 0.8

    Connections {
        target: controls.vm
        function onOverChanged() {
            controls.settled = !controls.vm.over;
            settling.restart();
        }
    }
    Timer {
        id: settling

        interval: 700
        onTriggered: controls.settled = true
    }

    component Small: TeachButton {
        Layout.preferredWidth: Theme.mm(21 * Theme.grow)
        Layout.fillHeight: true
    }

    GridLayout {
        columns: 3
        rowSpacing: Theme.staffSpace * 0.8
        columnSpacing: Theme.staffSpace * 0.8
        Layout.fillHeight: true

        Small {
            objectName: "watchFor"
            text: controls.watching ? qsTr("Prompts") : qsTr("Watch for")
            enabled: controls.vm.plan.watchFor.length > 0 && !controls.vm.hands.asked
            onClicked: controls.watched()
        }
        Small {
            objectName: "readAloud"
            text: controls.speech.speaking ? qsTr("Stop") : qsTr("Read")
            visible: controls.speech.available
            onClicked: controls.vm.readAloud()
        }
        Small {
            objectName: "skip"
            text: qsTr("Skip")
            enabled: !controls.vm.over
            Layout.columnSpan: controls.speech.available ? 1 : 2
            Layout.fillWidth: true
            onClicked: controls.vm.skip()
        }
        Small {
            objectName: "end"
            text: qsTr("End")
            onClicked: controls.ending()
        }
        Small {
            objectName: "pause"
            text: controls.vm.running ? qsTr("Pause") : qsTr("Go on")
            kind: controls.vm.running ? "plain" : "primary"
            Layout.columnSpan: 2
            Layout.fillWidth: true
            onClicked: controls.vm.pause()
        }
    }
    TeachButton {
        objectName: "back"
        text: qsTr("Back")
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.mm(18 * Theme.grow)
        onClicked: controls.vm.back()
    }
    TeachButton {
        objectName: "forward"
        text: controls.vm.over ? qsTr("Sign one by one") : qsTr("Next")
        large: true
        enabled: controls.settled
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.mm(36 * Theme.grow)
        onClicked: controls.vm.over ? controls.vm.finish() : controls.vm.forward()
    }
}
