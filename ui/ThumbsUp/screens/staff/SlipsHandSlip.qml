pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One printed copy whose slip came back: what it says, or what was recorded of it.
Rectangle {
    id: slip

    required property HandViewModel hand
    required property string code
    required property int home
    required property string answer
    required property string said
    required property real takenMs
    readonly property bool isIn: said !== ""
    readonly property string taken: isIn ? qsTr("Recorded %1").arg(new Date(takenMs).toLocaleString(Qt.locale("en_GB"), "d MMMM, HH:mm")) : qsTr("Not in yet")
    readonly property var choices: [["agreed", qsTr("We agree")], ["talk", qsTr("Talk first")], ["refused", qsTr("Refused")], ["blank", qsTr("Blank")]]

    color: Theme.staffPage
    radius: Theme.staffRadius
    border.color: Theme.line
    border.width: Theme.hair
    implicitHeight: column.implicitHeight + 2 * Theme.staffSpace

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.staffSpace
        spacing: Theme.staffSpace * 0.7

        RowLayout {
            spacing: Theme.staffSpace
            Layout.fillWidth: true

            StaffText {
                text: slip.home > 0 ? qsTr("Home %1 · %2").arg(slip.home).arg(slip.code) : slip.code
                strong: true
                Layout.fillWidth: true
            }
            SlipsAnswer {
                said: slip.said
            }
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.fillWidth: true

            StaffText {
                text: slip.taken
                quiet: true
                Layout.fillWidth: true
            }
            StaffButton {
                objectName: "takeBack-" + slip.code
                text: qsTr("Take it back")
                visible: slip.isIn
                onClicked: slip.hand.takeBack(slip.code)
            }
        }
        Flow {
            spacing: Theme.staffSpace * 0.7
            Layout.fillWidth: true

            Repeater {
                model: slip.choices

                delegate: StaffButton {
                    required property var modelData

                    objectName: "hand-" + modelData[0] + "-" + slip.code
                    text: modelData[1]
                    kind: slip.said === modelData[0] ? "dark" : "plain"
                    enabled: slip.said !== modelData[0]
                    onClicked: slip.hand.decide(slip.code, modelData[0])
                }
            }
        }
    }
}
