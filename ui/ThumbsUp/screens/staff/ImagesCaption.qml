pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A picture and its words: what is wrong with publishing them, in plain sentences.
Panel {
    id: panel

    required property ImagesViewModel vm
    readonly property ImageCaptionViewModel caption: vm.caption
    readonly property var verdicts: ({
            "fine": ["good", qsTr("Nothing speaks against it here. Read it once more: this cannot see everything.")],
            "look": ["warn", qsTr("Look at this first: it may name a child.")],
            "wrong": ["fault", qsTr("Not like this. What has to change:")]
        })
    readonly property var said: verdicts[caption.level] ?? ["info", caption.text === "" ? qsTr("Write the words that go with the picture, and choose who is in it.") : qsTr("One moment …")]

    padding: Theme.staffSpace

    Segments {
        objectName: "inIt"
        options: [
            {
                value: "yes",
                label: qsTr("Pupils are in the picture")
            },
            {
                value: "no",
                label: qsTr("No pupil is in it")
            }
        ]
        value: panel.caption.withPupils ? "yes" : "no"
        Layout.fillWidth: true
        onChosen: value => panel.caption.pupilsInIt(value === "yes")
    }
    StaffFlick {
        id: chips

        objectName: "picturedChips"
        visible: panel.caption.withPupils && inIt.count > 0
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.staffControl * 2.3)

        Flow {
            width: chips.width - Theme.staffSpace * 1.2
            spacing: Theme.staffSpace * 0.6

            Repeater {
                id: inIt

                model: panel.caption.pictured

                delegate: StaffButton {
                    required property string subject
                    required property string name
                    required property bool may

                    objectName: "pictured-" + subject
                    text: name
                    picture: may ? "glyph-2714" : "glyph-274C"
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    Accessible.name: qsTr("Take %1 out of the picture").arg(name)
                    onClicked: panel.caption.choose(subject)
                }
            }
        }
    }
    Field {
        objectName: "caption"
        label: qsTr("The words beside the picture, and the file’s name")
        hint: panel.caption.withPupils ? qsTr("No name stands with a picture of pupils, not even a first name.") : qsTr("Without a picture of a pupil, a first name may stand alone.")
        text: panel.caption.text
        maximumLength: 300
        Layout.fillWidth: true
        onEdited: text => panel.caption.write(text)
    }
    StaffText {
        objectName: "captionWhole"
        text: qsTr("“%1”").arg(panel.caption.text)
        small: true
        visible: panel.caption.text.length > 40 && Theme.keyboard === 0
        Layout.fillWidth: true
    }
    Banner {
        objectName: "verdict"
        text: panel.said[1]
        kind: panel.said[0]
        Layout.fillWidth: true
    }
    StaffList {
        objectName: "findings"
        model: panel.caption.findings
        spacing: Theme.staffSpace * 0.6
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ImagesFinding {
            width: ListView.view.width - Theme.staffSpace
        }
    }
    StaffButton {
        objectName: "anotherPicture"
        text: qsTr("Another picture")
        visible: panel.caption.level !== ""
        onClicked: panel.caption.beginAgain()
    }
}
