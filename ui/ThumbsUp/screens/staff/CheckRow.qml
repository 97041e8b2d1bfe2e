pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One question: its words, how many answered, and each choice with how many took it first.
Panel {
    id: row

    required property string key
    required property string lesson
    required property string question
    required property string story
    required property int answered
    required property bool told
    required property int second
    required property int earlier
    required property bool talk
    required property var choices
    required property int fewest

    objectName: "question-" + key
    title: lesson

    RowLayout {
        spacing: Theme.staffSpace * 1.5
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.staffSpace * 0.5
            Layout.preferredWidth: 2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            StaffText {
                text: row.story
                visible: text !== ""
                quiet: true
                Layout.fillWidth: true
            }
            StaffText {
                text: row.question
                strong: true
                Layout.fillWidth: true
            }
            StaffText {
                objectName: "said-" + row.key
                text: row.told ? row.second === 0 ? qsTr("%1 answered, all at the first try.").arg(row.answered) : qsTr("%1 answered; %2 took a second try.").arg(row.answered).arg(row.second) : row.answered === 0 ? qsTr("Nobody has answered yet.") : qsTr("Counted from %1 answers on, so that no count points at a child.").arg(row.fewest)
                small: true
                quiet: true
                Layout.fillWidth: true
            }
            StaffText {
                text: row.earlier === 1 ? qsTr("1 more answered it in earlier words.") : qsTr("%1 more answered it in earlier words.").arg(row.earlier)
                visible: row.earlier > 0
                small: true
                quiet: true
                Layout.fillWidth: true
            }
            Tag {
                objectName: "talk-" + row.key
                text: qsTr("worth talking about again")
                kind: "unsure"
                mark: "glyph-1F4AC"
                visible: row.talk
            }
        }
        RowLayout {
            spacing: Theme.staffSpace
            uniformCellSizes: true
            Layout.preferredWidth: 5
            Layout.fillWidth: true

            Repeater {
                model: row.choices

                delegate: FirstChoice {
                    required property var modelData

                    text: modelData.text
                    picture: modelData.picture
                    alt: modelData.alt
                    correct: modelData.right
                    first: modelData.first
                    share: modelData.share
                    told: row.told
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
