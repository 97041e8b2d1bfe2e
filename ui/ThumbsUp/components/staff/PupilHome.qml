import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What one home of a pupil has answered, and noting it by hand.
ColumnLayout {
    id: line

    required property var modelData
    required property PupilAccessViewModel access
    readonly property int home: modelData.home
    readonly property string mark: home > 0 ? home : ""
    readonly property string noted: modelData.answer !== "" ? qsTr("Noted by %1.").arg(modelData.answered) : qsTr("Nothing is noted yet.")
    readonly property var answers: [
        {
            value: "agreed",
            label: qsTr("We agree")
        },
        {
            value: "talk",
            label: qsTr("Would like to talk first")
        },
        {
            value: "refused",
            label: qsTr("Said no")
        }
    ]

    spacing: Theme.staffSpace * 0.6

    RowLayout {
        spacing: Theme.staffSpace
        Layout.fillWidth: true

        StaffText {
            objectName: "homeSaid" + line.mark
            text: line.home > 0 ? qsTr("Home %1: %2").arg(line.home).arg(line.noted) : line.noted
            quiet: true
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "takeAnswerBack" + line.mark
            text: qsTr("Take it back")
            kind: "quiet"
            visible: line.modelData.answer !== "" && line.access.mayDecide
            onClicked: line.access.takeAnswerBack(line.home)
        }
    }
    StaffText {
        objectName: "asked" + line.mark
        text: [line.modelData.asked !== "" ? qsTr("Reminded: %1.").arg(line.modelData.asked) : "", line.modelData.talked !== "" ? qsTr("Last talk: %1.").arg(line.modelData.talked) : ""].filter(one => one !== "").join(" ")
        small: true
        quiet: true
        visible: text !== ""
        Layout.fillWidth: true
    }
    Segments {
        objectName: "answer" + line.mark
        options: line.answers
        value: line.modelData.answer
        visible: line.access.mayDecide
        Layout.fillWidth: true
        onChosen: value => line.access.answer(line.home, value)
    }
}
