import QtQuick
import ThumbsUp

// One pupil of the list: the rung, or in a word why not, and the reason.
StaffRow {
    id: row

    required property string subject
    required property string name
    required property string animal
    required property string about
    required property string standing
    required property string rung
    required property string rungTitle
    required property string why
    required property bool talk

    objectName: "access-" + subject
    title: about === "" ? name : qsTr("%1 · %2").arg(name).arg(about)
    detail: why
    picture: animal

    trailing: [
        Tag {
            text: qsTr("Home would like to talk")
            kind: "unsure"
            visible: row.talk
        },
        AccessTag {
            standing: row.standing
            rung: row.rung
        }
    ]
}
