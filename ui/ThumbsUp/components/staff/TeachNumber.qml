pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A number of hands, by a pad; two digits are enough for any class.
ConfirmPanel {
    id: pad

    property int choice: -1
    property string typed: ""
    signal counted(int choice, int hands)

    title: qsTr("How many hands?")
    open: choice >= 0
    wide: Theme.mm(72 * Theme.grow)
    yes: qsTr("Count them")
    ready: typed !== ""
    onChoiceChanged: typed = ""
    onCancelled: choice = -1
    onConfirmed: done()

    function done() {
        counted(choice, Number(typed));
        choice = -1;
    }

    StaffText {
        objectName: "typedHands"
        text: pad.typed === "" ? "–" : pad.typed
        strong: true
        font.pixelSize: Theme.staffTitle
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 3
        rowSpacing: Theme.staffSpace * 0.7
        columnSpacing: Theme.staffSpace * 0.7
        Layout.fillWidth: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

            delegate: TeachButton {
                required property string modelData

                objectName: "hands-" + modelData
                text: modelData
                Layout.fillWidth: true
                onClicked: pad.typed = (pad.typed + modelData).slice(-2)
            }
        }
        TeachButton {
            objectName: "hands-clear"
            text: qsTr("Clear")
            Layout.fillWidth: true
            Layout.columnSpan: 2
            onClicked: pad.typed = ""
        }
    }
}
