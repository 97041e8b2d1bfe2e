pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Six digits on glass: dots show how many there are, the digits stay in the view model.
FocusScope {
    id: pad

    required property int filled
    property int length: 6
    property bool locked: false
    property real key: Theme.staffKey
    signal digit(string digit)
    signal erased

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Keys.onPressed: event => press(event)

    function press(event) {
        event.accepted = !locked && (event.key === Qt.Key_Backspace || /^[0-9]$/.test(event.text));
        if (event.accepted && event.key === Qt.Key_Backspace)
            erased();
        else if (event.accepted)
            digit(event.text);
    }

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        spacing: Theme.staffSpace * 1.6

        Row {
            spacing: pad.key * 0.28
            Layout.alignment: Qt.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of %2 digits").arg(pad.filled).arg(pad.length)

            Repeater {
                model: pad.length

                delegate: Rectangle {
                    required property int index

                    width: pad.key * 0.28
                    height: width
                    radius: width / 2
                    color: index < pad.filled ? Theme.chosen : "transparent"
                    border.color: Theme.chosen
                    border.width: Theme.hair * 2
                }
            }
        }
        GridLayout {
            columns: 3
            columnSpacing: Theme.staffSpace
            rowSpacing: Theme.staffSpace
            enabled: !pad.locked

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"]

                delegate: Press {
                    id: key

                    required property string modelData

                    objectName: "key-" + (modelData === "⌫" ? "erase" : modelData)
                    text: modelData === "⌫" ? qsTr("Delete the last digit") : modelData
                    implicitWidth: pad.key * 1.25
                    implicitHeight: pad.key
                    corner: Theme.staffRadius * 1.4
                    visible: true
                    enabled: modelData !== ""
                    opacity: modelData === "" ? 0 : pad.locked ? 0.4 : 1
                    focusPolicy: modelData === "" ? Qt.NoFocus : Qt.StrongFocus
                    onClicked: modelData === "⌫" ? pad.erased() : pad.digit(modelData)

                    background: Rectangle {
                        radius: key.corner
                        color: key.pressed ? Theme.line : Theme.card
                        border.color: Theme.controlLine
                        border.width: Theme.hair * 1.5
                    }
                    contentItem: Item {
                        StaffText {
                            anchors.centerIn: parent
                            text: key.modelData === "⌫" ? qsTr("Delete") : key.modelData
                            strong: key.modelData === "⌫"
                            font.pixelSize: key.modelData === "⌫" ? Theme.staffSmall : Theme.staffTitle
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
