pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Letters home by language: as they print, and who stands by the translation.
RowLayout {
    id: section

    required property SettingsLettersViewModel vm
    readonly property var facts: vm.facts
    readonly property var words: ({
            "ready": qsTr("Ready"),
            "confirmed": qsTr("Confirmed"),
            "draft": qsTr("Draft: not printed yet"),
            "changed": qsTr("Changed: confirm it again"),
            "broken": qsTr("Cannot be read")
        })

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: qsTr("Letters home")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        StaffText {
            text: qsTr("A pupil's home language is set on the roll. Until its letter is confirmed here, that family gets the English one.")
            quiet: true
            Layout.fillWidth: true
        }
        StaffList {
            objectName: "letters"
            model: section.vm.letters
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: LetterRow {
                width: ListView.view.width - Theme.staffSpace
                told: section.words[standing] ?? ""
                onPicked: section.vm.choose(language)
            }
        }
    }
    LetterPanel {
        vm: section.vm
        told: section.words[section.facts.state] ?? ""
        visible: section.facts.language !== ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 3
    }
}
