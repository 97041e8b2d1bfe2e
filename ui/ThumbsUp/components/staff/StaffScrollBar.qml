import QtQuick
import QtQuick.Controls.Basic
import ThumbsUp

// A thin bar that tells how much there is.
ScrollBar {
    id: bar

    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    interactive: false
    padding: 0
    implicitWidth: Theme.staffSpace * 0.5

    contentItem: Rectangle {
        implicitWidth: Theme.staffSpace * 0.5
        radius: width / 2
        color: Theme.controlLine
        visible: bar.size < 1
    }
}
