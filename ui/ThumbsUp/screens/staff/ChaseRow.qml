import QtQuick
import ThumbsUp

// One home: since when, how often it was reminded and when again; or that it would like to talk, or said no.
StaffRow {
    id: row

    required property string part
    required property string key
    required property string subject
    required property int home
    required property string name
    required property string animal
    required property string about
    required property string since
    required property int days
    required property bool handed
    required property bool blank
    required property int reminders
    required property string last
    required property string next
    required property bool due
    required property string by
    readonly property string ago: days === 0 ? qsTr("today") : days === 1 ? qsTr("1 day ago") : qsTr("%1 days ago").arg(days)
    readonly property string begun: blank ? qsTr("The slip came back with nothing ticked.") : handed ? qsTr("Handed out on %1, %2.").arg(since).arg(ago) : qsTr("Printed on %1, %2; not noted as handed out.").arg(since).arg(ago)
    readonly property string asked: reminders === 0 ? qsTr("No reminder yet.") : reminders === 1 ? qsTr("1 reminder, on %1.").arg(last) : qsTr("%1 reminders, the last on %2.").arg(reminders).arg(last)
    readonly property string noted: by === "" ? qsTr("Since %1, %2.").arg(since).arg(ago) : qsTr("Since %1, %2; noted by %3.").arg(since).arg(ago).arg(by)
    signal talked

    objectName: "chase-" + key
    title: [name, about, home > 0 ? qsTr("home %1").arg(home) : ""].filter(one => one !== "").join(" · ")
    detail: part === "out" ? begun + " " + asked : noted
    picture: animal

    trailing: [
        Tag {
            text: row.due ? qsTr("Reminder due") : row.next !== "" ? qsTr("Next on %1").arg(row.next) : qsTr("No more letters: ring or meet")
            kind: row.due ? "warn" : "quiet"
            visible: row.part === "out"
        },
        StaffButton {
            objectName: "talked-" + row.key
            text: qsTr("We have talked …")
            visible: row.part === "talks"
            onClicked: row.talked()
        },
        Tag {
            text: qsTr("Home said no")
            kind: "fault"
            visible: row.part === "refused"
        }
    ]
}
