import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One pupil of the roll; a tap opens the form.
StaffRow {
    id: row

    required property string subject
    required property string name
    required property string className
    required property string year
    required property string stage
    required property bool placed
    required property string animal
    required property string number
    required property string onPaper
    required property var widths

    objectName: "pupil-" + subject
    title: name
    implicitHeight: Math.max(Theme.staffControl * 1.1, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.staffSpace * 0.3
    detail: onPaper !== "" ? qsTr("On paper: %1").arg(onPaper) : ""
    picture: animal
    trailing: [
        StaffText {
            text: row.className
            Layout.preferredWidth: row.widths[0]
        },
        StaffText {
            text: row.year
            Layout.preferredWidth: row.widths[1]
        },
        Item {
            implicitHeight: stageTag.implicitHeight
            Layout.preferredWidth: row.widths[2]

            Tag {
                id: stageTag

                text: row.stage
                kind: "unsure"
                visible: row.placed
            }
            StaffText {
                text: row.stage
                visible: !row.placed
                anchors.verticalCenter: parent.verticalCenter
            }
        },
        StaffText {
            text: row.number
            quiet: true
            Layout.preferredWidth: row.widths[3]
        }
    ]
}
