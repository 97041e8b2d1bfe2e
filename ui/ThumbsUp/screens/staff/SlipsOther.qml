import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One sheet that needs sorting out: what it is, and what to do.
Item {
    id: row

    required property int place
    required property string sort
    required property string where
    required property string name
    required property string code
    required property string why
    required property string answer
    required property string said
    required property string crop
    readonly property bool settled: said !== ""
    readonly property var answers: ({
            "agreed": qsTr("home agrees"),
            "talk": qsTr("home would like to talk first"),
            "refused": qsTr("home refused")
        })
    readonly property var told: ({
            "already-recorded": [qsTr("%1: an answer is recorded already (%2)").arg(name).arg(answers[answer] ?? ""), qsTr("If this slip says something else, take it by hand.")],
            "superseded-form": [qsTr("%1: an earlier form, which counts no more").arg(name), qsTr("The pupil %1. Print the newest form and send that home.").arg(why)],
            "another-school": [qsTr("%1 is not in this record").arg(code), qsTr("Another school’s slip, or of a pupil who was erased: give it back to whoever brought it.")],
            "photocopy": [qsTr("%1: the same slip as %2").arg(name).arg(why), qsTr("A photocopy, or scanned twice: look whether the two say the same.")],
            "unknown-code": [code === "" ? qsTr("Its code is none of ours") : qsTr("%1 was never printed here").arg(code), qsTr("Look at the code on the paper and type it, or choose the pupil.")],
            "two-codes": [qsTr("Two different codes on one slip"), qsTr("One may be pasted over the other: look at the paper, then choose the pupil by its name.")],
            "no-code": [qsTr("No code that can be read"), qsTr("Look at the paper: type the code or choose the pupil, or scan it again.")]
        })
    readonly property var says: told[sort] ?? ["", ""]
    signal seenTo
    signal byHand

    implicitHeight: Math.max(Theme.staffRow * 1.6, words.implicitHeight + Theme.staffSpace * 1.6)

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.staffSpace * 0.6
        spacing: Theme.staffSpace

        Image {
            source: row.crop
            fillMode: Image.PreserveAspectFit
            mipmap: true
            opacity: row.settled ? 0.5 : 1
            Layout.preferredWidth: Theme.mm(34 * Theme.grow)
            Layout.fillHeight: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The page as it was scanned")
        }
        ColumnLayout {
            id: words

            spacing: 0
            Layout.fillWidth: true

            StaffText {
                text: row.says[0]
                strong: true
                Layout.fillWidth: true
            }
            StaffText {
                text: row.says[1]
                visible: !row.settled
                Layout.fillWidth: true
            }
            StaffText {
                text: row.where
                small: true
                quiet: true
                Layout.fillWidth: true
            }
        }
        StaffButton {
            objectName: "byHand-" + row.place
            text: qsTr("Take by hand …")
            visible: !row.settled && row.sort !== "another-school" && row.sort !== "superseded-form"
            onClicked: row.byHand()
        }
        StaffButton {
            objectName: "seenTo-" + row.place
            text: row.settled ? qsTr("Not done yet") : qsTr("Done with it")
            kind: row.settled ? "quiet" : "plain"
            onClicked: row.seenTo()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
