pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Every class, to choose another.
ConfirmPanel {
    id: chooser

    required property QtObject classes
    signal chosen(string name)

    title: qsTr("Which class?")
    yes: ""
    wide: Theme.mm(200 * Theme.grow)

    Flow {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        Repeater {
            model: chooser.classes

            delegate: StaffButton {
                required property string name
                required property bool chosen

                objectName: "choose-" + name
                text: name
                kind: chosen ? "dark" : "plain"
                width: Math.max(implicitWidth, Theme.mm(34 * Theme.grow))
                onClicked: chooser.chosen(name)
            }
        }
    }
}
