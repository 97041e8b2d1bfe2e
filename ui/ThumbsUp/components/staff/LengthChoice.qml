import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One of the two lengths of a turn, and what it means.
Press {
    id: choice

    required property string detail
    required property bool chosen

    corner: Theme.staffRadius * 1.2
    topPadding: Theme.staffSpace
    bottomPadding: Theme.staffSpace
    leftPadding: Theme.staffSpace
    rightPadding: Theme.staffSpace
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen
    Accessible.description: detail

    background: Rectangle {
        radius: choice.corner
        color: choice.chosen ? Theme.witnessFill : choice.pressed ? Theme.line : Theme.card
        border.color: choice.chosen ? Theme.chosen : Theme.controlLine
        border.width: choice.chosen ? Theme.hair * 3 : Theme.hair * 1.5
    }
    contentItem: RowLayout {
        spacing: Theme.staffSpace

        Rectangle {
            implicitWidth: Theme.staffControl * 0.5
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.card
            border.color: choice.chosen ? Theme.chosen : Theme.controlLine
            border.width: choice.chosen ? width * 0.3 : Theme.hair * 2
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 0.2
            Layout.fillWidth: true

            StaffText {
                text: choice.text
                strong: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            StaffText {
                text: choice.detail
                small: true
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
