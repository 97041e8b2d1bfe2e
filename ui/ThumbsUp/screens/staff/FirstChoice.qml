import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One pictured choice, whether it is the right one, and how many took it first.
ColumnLayout {
    id: choice

    required property string text
    required property string picture
    required property string alt
    required property bool correct
    required property int first
    required property real share
    required property bool told

    spacing: Theme.staffSpace * 0.4
    Accessible.role: Accessible.StaticText
    Accessible.name: told ? qsTr("%1: %2 chose this first").arg(text).arg(first) : text

    Rectangle {
        color: choice.correct ? Theme.goodFill : Theme.card
        border.color: choice.correct ? Theme.goodLine : Theme.line
        border.width: choice.correct ? Theme.hair * 2 : Theme.hair
        radius: Theme.staffRadius
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(21 * Theme.grow)

        Picture {
            anchors.fill: parent
            anchors.margins: Theme.staffSpace * 0.4
            name: choice.picture
            alt: choice.alt
        }
        Tick {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.staffSpace * 0.5
            visible: choice.correct
        }
    }
    StaffText {
        text: choice.text
        small: true
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    RowLayout {
        spacing: Theme.staffSpace * 0.5
        visible: choice.told

        Rectangle {
            color: Theme.line
            radius: height / 2
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.staffSpace * 0.6

            Rectangle {
                width: choice.first > 0 ? Math.max(height, parent.width * choice.share) : 0
                height: parent.height
                radius: height / 2
                color: choice.correct ? Theme.go : Theme.unsureLine
            }
        }
        StaffText {
            text: choice.first
            strong: true
            small: true
            Accessible.ignored: true
        }
    }
}
