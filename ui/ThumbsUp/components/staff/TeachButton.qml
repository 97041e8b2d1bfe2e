import QtQuick
import ThumbsUp

// A control of the strip: a picture above its word, or beside it where it is wide.
StaffButton {
    id: control

    property bool large: false

    corner: Theme.staffRadius * (large ? 2 : 1.4)
    kind: large ? "dark" : "plain"
    leftPadding: Theme.staffSpace * 0.7
    implicitHeight: Theme.staffControl
}
