import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A lesson to practise, and its plan to print.
Item {
    id: card

    required property string stage
    required property string title
    required property string years
    required property string lesson
    required property int pages
    required property int checks
    required property int minutes
    required property bool plan
    signal practised
    signal planWanted

    Panel {
        anchors.fill: parent
        anchors.rightMargin: Theme.staffSpace * 1.4
        anchors.bottomMargin: Theme.staffSpace * 1.4

        ColumnLayout {
            spacing: Theme.staffSpace * 0.3
            Layout.fillWidth: true

            StaffTitle {
                text: card.lesson
                Layout.fillWidth: true
            }
            StaffText {
                text: card.title
                Layout.fillWidth: true
            }
            StaffText {
                text: card.years
                quiet: true
                small: true
                Layout.fillWidth: true
            }
            StaffText {
                text: qsTr("%1 rules · %2 questions · %3 min").arg(card.pages).arg(card.checks).arg(card.minutes)
                quiet: true
                small: true
                Layout.fillWidth: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
        StaffButton {
            objectName: "practise-" + card.stage
            text: qsTr("Practise this lesson")
            kind: "dark"
            Layout.fillWidth: true
            onClicked: card.practised()
        }
        StaffButton {
            objectName: "plan-" + card.stage
            text: qsTr("Print the lesson plan")
            visible: card.plan
            Layout.fillWidth: true
            onClicked: card.planWanted()
        }
    }
}
