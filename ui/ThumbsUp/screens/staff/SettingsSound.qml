import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How loud, whether at all, and whether the sentence being spoken is shown.
Panel {
    id: panel

    required property SettingsMachineViewModel vm
    readonly property var settings: vm.settings

    title: qsTr("Sound")

    SliderField {
        objectName: "volume"
        label: qsTr("Volume")
        value: panel.settings.volume
        enabled: !panel.settings.muted
        Layout.fillWidth: true
        onMoved: value => panel.vm.change("volume", value)
    }
    RowLayout {
        spacing: Theme.staffSpace

        Toggle {
            objectName: "muted"
            text: qsTr("Mute")
            on: panel.settings.muted
            Layout.fillWidth: true
            onSwitched: on => panel.vm.change("muted", on)
        }
        StaffButton {
            objectName: "tryVoice"
            text: panel.vm.speaking ? qsTr("Stop") : qsTr("Try the voice")
            picture: "glyph-1F50A"
            visible: panel.vm.hasVoice
            enabled: !panel.settings.muted
            onClicked: panel.vm.tryVoice(qsTr("Thumbs up! This is how loud I am."))
        }
    }
    StaffText {
        objectName: "noVoice"
        text: qsTr("This machine has no voice, so nothing is read aloud. Everything else works the same.")
        visible: !panel.vm.hasVoice
        quiet: true
        Layout.fillWidth: true
    }
    Toggle {
        objectName: "highlight"
        text: qsTr("Show the sentence that is being read aloud")
        on: panel.settings.highlight
        visible: panel.vm.mayChange
        Layout.fillWidth: true
        onSwitched: on => panel.vm.change("highlight", on)
    }
}
