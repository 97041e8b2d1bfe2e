pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Questions and how many began with the right answer, as bars with their numbers; what to teach again says so in words.
ColumnLayout {
    id: bars

    required property QtObject questions
    property bool brief: false

    spacing: brief ? Theme.staffSpace * 0.6 : Theme.staffSpace * 1.2

    Repeater {
        model: bars.questions

        delegate: ColumnLayout {
            id: bar

            required property string question
            required property real share
            required property int answered
            required property bool again
            required property bool hands

            spacing: Theme.staffSpace * 0.4
            Layout.fillWidth: true

            StaffText {
                text: bar.question
                lineHeight: 1.05
                small: bars.brief
                maximumLineCount: bars.brief ? 2 : 4
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.staffSpace
                Layout.fillWidth: true

                Rectangle {
                    color: Theme.line
                    radius: height / 2
                    implicitHeight: Theme.staffSpace * 1.1
                    Layout.fillWidth: true

                    Rectangle {
                        height: parent.height
                        width: Math.max(bar.share > 0 ? height : 0, parent.width * bar.share)
                        radius: parent.radius
                        color: bar.again ? Theme.warnLine : Theme.go
                    }
                }
                StaffText {
                    text: qsTr("%1 %").arg(Math.round(bar.share * 100))
                    strong: true
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: Theme.mm(12 * Theme.grow)
                }
            }
            StaffText {
                visible: !bars.brief
                text: [bar.again ? qsTr("teach again") : qsTr("well understood"), bar.hands ? qsTr("%1 hands").arg(bar.answered) : qsTr("%1 answers").arg(bar.answered)].join(" · ")
                small: true
                color: bar.again ? Theme.warnWords : Theme.staffQuiet
                Layout.fillWidth: true
            }
        }
    }
}
