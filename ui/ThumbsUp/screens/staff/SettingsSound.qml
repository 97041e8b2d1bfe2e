pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Whether anything is read aloud, how loud, and with which voice. For all staff: a classroom changes by the minute.
RowLayout {
    id: section

    required property SettingsMachineViewModel vm
    readonly property var settings: vm.settings
    readonly property bool aloud: !settings.muted
    readonly property string sample: qsTr("Thumbs up! This is how I read to you.")

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: qsTr("Reading aloud")
        Layout.preferredWidth: 1
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        StaffText {
            objectName: "noVoice"
            text: qsTr("This machine has no voice, so nothing is read aloud. Everything else works the same.")
            visible: !section.vm.hasVoice
            quiet: true
            Layout.fillWidth: true
        }
        Toggle {
            objectName: "aloud"
            text: qsTr("Read aloud")
            hint: section.aloud ? qsTr("The youngest are read to by themselves, the others by the speaker button.") : qsTr("Nothing is read aloud, and the speaker buttons are away.")
            on: section.aloud
            Layout.fillWidth: true
            onSwitched: on => section.vm.change("muted", !on)
        }
        Toggle {
            objectName: "headphones"
            text: qsTr("Headphones are in")
            hint: qsTr("They have a volume of their own, gentler on young ears.")
            on: section.settings.headphones
            enabled: section.aloud
            Layout.fillWidth: true
            onSwitched: on => section.vm.change("headphones", on)
        }
        SliderField {
            objectName: "volume"
            label: section.settings.headphones ? qsTr("Volume in headphones") : qsTr("Volume")
            value: section.settings.headphones ? section.settings.headphone_volume : section.settings.volume
            enabled: section.aloud
            Layout.fillWidth: true
            onMoved: value => section.vm.change(section.settings.headphones ? "headphone_volume" : "volume", value)
        }
        Toggle {
            objectName: "headphonesOnly"
            text: qsTr("By itself only in headphones")
            hint: section.settings.headphones_only ? qsTr("Without headphones the youngest press the speaker too, which keeps a full classroom quiet.") : qsTr("The youngest are read to by themselves, from the loudspeaker as well.")
            on: section.settings.headphones_only
            enabled: section.aloud
            Layout.fillWidth: true
            onSwitched: on => section.vm.change("headphones_only", on)
        }
        Toggle {
            objectName: "highlight"
            text: qsTr("Show what is being read aloud")
            hint: qsTr("The sentence is marked, and the word where the voice tells which.")
            on: section.settings.highlight
            enabled: section.aloud
            Layout.fillWidth: true
            onSwitched: on => section.vm.change("highlight", on)
        }
    }
    Panel {
        title: qsTr("Voice")
        visible: section.vm.hasVoice
        Layout.preferredWidth: 1
        Layout.fillWidth: true
        Layout.fillHeight: true

        StaffText {
            text: qsTr("Choose the voice that your pupils understand best. Each stage has its own pace.")
            quiet: true
            Layout.fillWidth: true
        }
        StaffList {
            objectName: "voices"
            model: section.vm.voices
            enabled: section.aloud
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: SettingsVoice {
                width: ListView.view.width - Theme.staffSpace
                speaking: section.vm.trying === key
                onClicked: section.vm.change("voice", key)
                onTried: section.vm.tryVoice(key, section.sample)
            }
        }
    }
    Item {
        visible: !section.vm.hasVoice
        Layout.preferredWidth: 1
        Layout.fillWidth: true
    }
}
