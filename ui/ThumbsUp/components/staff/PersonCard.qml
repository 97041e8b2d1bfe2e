import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A member of staff to choose from, by initials.
Press {
    id: card

    required property string name
    required property string initials
    required property bool chosen

    text: name
    corner: Theme.staffRadius * 1.2
    implicitHeight: Theme.staffControl * 1.5
    leftPadding: Theme.staffSpace
    rightPadding: Theme.staffSpace
    Accessible.selected: chosen

    background: Rectangle {
        radius: card.corner
        color: card.chosen ? Theme.witnessFill : card.pressed ? Theme.line : Theme.card
        border.color: card.chosen ? Theme.chosen : Theme.controlLine
        border.width: card.chosen ? Theme.hair * 3 : Theme.hair * 1.5
    }
    contentItem: RowLayout {
        spacing: Theme.staffSpace

        Rectangle {
            implicitWidth: Theme.staffControl
            implicitHeight: implicitWidth
            radius: width / 2
            color: card.chosen ? Theme.chosen : Theme.staffPage
            border.color: card.chosen ? Theme.chosen : Theme.line
            border.width: Theme.hair

            StaffText {
                anchors.centerIn: parent
                text: card.initials
                strong: true
                color: card.chosen ? Theme.chosenWords : Theme.words
            }
        }
        StaffText {
            text: card.name
            strong: card.chosen
            maximumLineCount: 3
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
