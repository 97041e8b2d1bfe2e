import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A number, moved by touch one up or down. `name` ends the names of what can be touched: fewerDays, days, moreDays.
RowLayout {
    id: stepper

    required property string name
    required property string label
    required property string value
    signal stepped(int by)

    spacing: Theme.staffSpace

    StaffText {
        text: stepper.label
        Layout.fillWidth: true
    }
    StaffButton {
        objectName: "fewer" + stepper.name
        text: "−"
        Accessible.name: qsTr("%1: one fewer").arg(stepper.label)
        onClicked: stepper.stepped(-1)
    }
    StaffText {
        objectName: stepper.name[0].toLowerCase() + stepper.name.slice(1)
        text: stepper.value
        strong: true
        horizontalAlignment: Text.AlignHCenter
        Layout.preferredWidth: Theme.mm(32 * Theme.grow)
    }
    StaffButton {
        objectName: "more" + stepper.name
        text: "+"
        Accessible.name: qsTr("%1: one more").arg(stepper.label)
        onClicked: stepper.stepped(1)
    }
}
