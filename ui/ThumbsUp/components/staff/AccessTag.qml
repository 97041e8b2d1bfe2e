import QtQuick
import ThumbsUp

// What access a pupil has today: the rung, or in a word why there is none. Never an alarm.
Tag {
    id: tag

    required property string standing
    property string rung: ""
    property string rungTitle: ""
    readonly property var names: ({
            "not-yet": qsTr("Not yet signed"),
            "not-sure": qsTr("Not sure"),
            "awaiting-witness": qsTr("Waits for the adult who saw it"),
            "awaiting-parent": qsTr("Waits for the slip"),
            "awaiting-renewal": qsTr("A changed rule to sign"),
            "declined": qsTr("Declined"),
            "suspended": qsTr("Suspended"),
            "parent-refused": qsTr("Home said no")
        })
    readonly property var kinds: ({
            "not-sure": "unsure",
            "awaiting-witness": "witness"
        })
    readonly property bool online: rung !== ""

    objectName: "accessTag"
    text: !online ? names[standing] ?? "" : rungTitle === "" ? qsTr("Rung %1").arg(rung) : qsTr("Rung %1 · %2").arg(rung).arg(rungTitle)
    kind: online ? "good" : kinds[standing] ?? "quiet"
    mark: online ? "glyph-2705" : ""
}
