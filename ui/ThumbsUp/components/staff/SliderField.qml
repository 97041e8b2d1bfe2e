import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp

// A whole number from 0 to 100 by sliding; `moved` comes when the finger lifts.
ColumnLayout {
    id: field

    required property string label
    required property int value
    property string shown: value + " %"
    signal moved(int value)

    spacing: Theme.staffSpace * 0.3

    RowLayout {
        StaffText {
            text: field.label
            small: true
            strong: true
            Layout.fillWidth: true
        }
        StaffText {
            text: field.shown
            small: true
            quiet: true
        }
    }
    Slider {
        id: slider

        objectName: field.objectName + "Slider"
        from: 0
        to: 100
        stepSize: 5
        value: field.value
        implicitHeight: Theme.staffControl
        padding: 0
        Accessible.name: field.label
        Layout.fillWidth: true
        onPressedChanged: if (!pressed)
            field.moved(Math.round(value))

        background: Rectangle {
            x: slider.handle.width / 2
            y: (slider.height - height) / 2
            width: slider.width - slider.handle.width
            height: Theme.staffSpace * 0.6
            radius: height / 2
            color: Theme.line

            Rectangle {
                width: slider.position * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.go
            }
        }
        handle: Rectangle {
            x: slider.position * (slider.width - width)
            y: (slider.height - height) / 2
            implicitWidth: Theme.staffControl * 0.8
            implicitHeight: implicitWidth
            radius: width / 2
            color: slider.pressed ? Theme.goodFill : Theme.card
            border.color: slider.visualFocus ? Theme.focus : Theme.go
            border.width: Theme.hair * 3
        }
    }
}
