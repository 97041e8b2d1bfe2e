import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One lesson that can be taught, to choose.
StaffButton {
    id: card

    required property string stage
    required property string title
    required property string years
    required property int minutes
    required property int pupils
    required property bool chosen

    text: title
    corner: Theme.staffRadius
    checkable: true
    checked: chosen
    leftPadding: Theme.staffSpace * 1.4
    topPadding: Theme.staffSpace
    Accessible.description: said.text

    background: Rectangle {
        radius: card.corner
        color: card.pressed ? Theme.pressed(Theme.card) : card.chosen ? Theme.goodFill : Theme.card
        border.color: card.chosen ? Theme.goodLine : Theme.controlLine
        border.width: Theme.hair * (card.chosen ? 3 : 1.5)
    }
    contentItem: ColumnLayout {
        spacing: Theme.staffSpace * 0.3

        StaffText {
            text: card.title
            strong: true
            Layout.fillWidth: true
        }
        StaffText {
            id: said

            text: [card.years, card.pupils === 1 ? qsTr("1 pupil") : qsTr("%1 pupils").arg(card.pupils), qsTr("about %1 minutes").arg(card.minutes)].join(" · ")
            quiet: true
            small: true
            Layout.fillWidth: true
        }
    }
}
