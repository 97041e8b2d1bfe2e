import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A check's words before its bars, and the numbers behind them.
Item {
    id: words

    required property var check
    required property real before
    required property real behind

    objectName: "check-" + check.key
    Accessible.role: Accessible.StaticText
    Accessible.name: [check.question, check.turnsText, check.handsText].join(" · ")

    ColumnLayout {
        width: words.before
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        StaffText {
            text: words.check.stage
            small: true
            quiet: true
            Layout.fillWidth: true
        }
        StaffText {
            text: words.check.question
            small: true
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        anchors.right: parent.right
        anchors.rightMargin: Theme.staffSpace
        anchors.verticalCenter: parent.verticalCenter
        width: words.behind
        spacing: 0

        StaffText {
            text: words.check.turnsText
            small: true
            Layout.fillWidth: true
        }
        StaffText {
            text: words.check.handsText
            small: true
            Layout.fillWidth: true
        }
    }
}
