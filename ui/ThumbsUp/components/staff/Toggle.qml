import QtQuick
import QtQuick.Layouts
import ThumbsUp

// On or off. What it is stays with whoever owns it: `checked` follows from there, `switched` asks for the other.
Press {
    id: control

    property string hint: ""
    property bool on: false
    signal switched(bool on)

    corner: Theme.staffRadius
    implicitHeight: Math.max(Theme.staffControl, implicitContentHeight)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: on
    onClicked: switched(!on)

    contentItem: RowLayout {
        spacing: Theme.staffSpace

        Rectangle {
            implicitWidth: Theme.staffControl * 1.05
            implicitHeight: Theme.staffControl * 0.6
            radius: height / 2
            color: control.on ? Theme.go : Theme.card
            border.color: control.on ? Theme.go : Theme.controlLine
            border.width: Theme.hair * 2

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: control.on ? parent.width - width - parent.height * 0.14 : parent.height * 0.14
                width: parent.height * 0.72
                height: width
                radius: width / 2
                color: control.on ? Theme.goWords : Theme.controlLine

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            StaffText {
                text: control.text
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            StaffText {
                text: control.hint
                visible: text !== ""
                small: true
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
