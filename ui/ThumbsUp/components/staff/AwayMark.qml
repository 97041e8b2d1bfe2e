import QtQuick
import ThumbsUp

// The mark of a tile for who is away today: one touch, and one touch takes it back.
Press {
    id: mark

    required property string name
    required property bool away

    text: away ? qsTr("%1 is here after all").arg(name) : qsTr("%1 is away").arg(name)
    corner: Theme.staffRadius * 0.7
    implicitWidth: Theme.staffControl
    Accessible.role: Accessible.CheckBox
    Accessible.checked: away

    background: Rectangle {
        radius: mark.corner
        color: mark.away ? Theme.chosen : mark.pressed ? Theme.pressed(Theme.card) : "transparent"

        Rectangle {
            width: Theme.hair
            height: parent.height * 0.7
            color: Theme.line
            visible: !mark.away
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    contentItem: StaffText {
        text: qsTr("away")
        small: true
        color: mark.away ? Theme.chosenWords : Theme.staffQuiet
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
