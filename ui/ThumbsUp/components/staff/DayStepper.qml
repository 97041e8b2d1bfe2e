import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A day, moved by touch: a day or a week back and on.
ColumnLayout {
    id: stepper

    required property string label
    required property string day
    signal moved(int by)

    spacing: Theme.staffSpace * 0.4

    StaffText {
        text: stepper.label
        small: true
        strong: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.staffSpace * 0.7
        Layout.fillWidth: true

        StaffButton {
            objectName: stepper.objectName + "-week-back"
            text: "−7"
            Accessible.name: qsTr("One week earlier")
            onClicked: stepper.moved(-7)
        }
        StaffButton {
            objectName: stepper.objectName + "-back"
            text: "−1"
            Accessible.name: qsTr("One day earlier")
            onClicked: stepper.moved(-1)
        }
        StaffText {
            objectName: stepper.objectName + "-day"
            text: stepper.day
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: stepper.objectName + "-on"
            text: "+1"
            Accessible.name: qsTr("One day later")
            onClicked: stepper.moved(1)
        }
        StaffButton {
            objectName: stepper.objectName + "-week-on"
            text: "+7"
            Accessible.name: qsTr("One week later")
            onClicked: stepper.moved(7)
        }
    }
}
