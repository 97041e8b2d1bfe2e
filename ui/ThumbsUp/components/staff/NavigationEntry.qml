import QtQuick
import ThumbsUp

// One place to go, on the navy side.
Press {
    id: entry

    required property bool current
    property bool small: false

    scale: 1
    corner: 0
    implicitHeight: Theme.staffControl * 1.12
    leftPadding: Theme.staffSpace * 1.6
    Accessible.role: Accessible.ListItem
    Accessible.selected: current

    background: Rectangle {
        color: entry.pressed || entry.current ? Theme.bandChosen : "transparent"

        Rectangle {
            width: Theme.staffSpace * 0.5
            height: parent.height
            color: Theme.bandAccent
            visible: entry.current
        }
    }
    contentItem: StaffText {
        text: entry.text
        small: entry.small
        strong: entry.current
        color: entry.current ? Theme.bandAccent : entry.small ? Theme.bandQuiet : Theme.bandWords
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
