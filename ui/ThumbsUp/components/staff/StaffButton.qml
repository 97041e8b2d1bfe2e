import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A button for staff. One primary button a screen: the next step.
Press {
    id: control

    property string kind: "plain"
    property string picture: ""
    readonly property bool filled: kind === "primary" || kind === "dark"
    readonly property var fills: ({
            "primary": Theme.go,
            "dark": Theme.chosen,
            "plain": Theme.card,
            "danger": Theme.card,
            "quiet": "transparent"
        })
    readonly property var inks: ({
            "primary": Theme.goWords,
            "dark": Theme.chosenWords,
            "plain": Theme.words,
            "danger": Theme.faultLine,
            "quiet": Theme.words
        })

    corner: height / 2
    implicitWidth: Math.max(Theme.staffControl, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.staffControl, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.staffControl * 0.5
    rightPadding: leftPadding
    topPadding: Theme.staffSpace * 0.4
    bottomPadding: topPadding

    background: Rectangle {
        radius: control.corner
        color: control.pressed ? Theme.pressed(control.fills[control.kind]) : control.fills[control.kind]
        border.color: control.kind === "danger" ? Theme.faultLine : Theme.controlLine
        border.width: control.filled || control.kind === "quiet" ? 0 : Theme.hair * 1.5
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            spacing: Theme.staffSpace * 0.7

            Picture {
                name: control.picture
                visible: name !== ""
                Layout.preferredWidth: Theme.staffText * 1.5
                Layout.preferredHeight: Theme.staffText * 1.5
            }
            StaffText {
                text: control.text
                strong: true
                color: control.inks[control.kind]
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
