import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One pupil's form: how far it is, and print it (again).
Item {
    id: row

    required property string key
    required property string name
    required property string className
    required property string animal
    required property string reason
    required property int home
    required property int copyNumber
    required property real madeMs
    required property string printer
    required property string copyState
    required property string fault
    required property bool printable
    required property bool tickable
    required property bool ticked
    required property bool choosing
    required property bool chosen
    readonly property bool printed: reason === "" && copyState !== ""
    readonly property var homes: ["", qsTr("first home"), qsTr("second home")]
    readonly property string told: [className, homes[home] ?? ""].filter(part => part !== "").join(" · ")
    readonly property var reasons: ({
            "not-signed": qsTr("Has not signed yet"),
            "not-sure": qsTr("Is not sure: talk first"),
            "not-witnessed": qsTr("An adult still has to confirm the mark"),
            "old-rules": qsTr("Signed an earlier version of the rules"),
            "no-lesson": qsTr("Signed a lesson that is not here any more")
        })
    readonly property var looks: ({
            "rendered": ["quiet", qsTr("Saved as a PDF"), ""],
            "sent": ["warn", qsTr("At the printer"), "glyph-23F3"],
            "finished": ["good", qsTr("Printed"), "glyph-2714"],
            "in-hand": ["witness", qsTr("In hand"), ""],
            "handed-out": ["warn", qsTr("With the family"), "glyph-23F3"],
            "returned": ["good", qsTr("Slip is back"), "glyph-2714"],
            "filed": ["quiet", qsTr("Filed"), ""]
        })
    signal printing
    signal touched

    implicitHeight: Math.max(Theme.staffRow * 1.1, words.implicitHeight + Theme.staffSpace)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.staffSpace
        anchors.rightMargin: Theme.staffSpace * 0.5
        spacing: Theme.staffSpace

        Picture {
            name: row.animal
            Layout.preferredWidth: Theme.staffControl * 0.8
            Layout.preferredHeight: Theme.staffControl * 0.8
        }
        ColumnLayout {
            id: words

            spacing: 0

            StaffText {
                text: row.name
                Layout.fillWidth: true
            }
            StaffText {
                text: row.told
                visible: text !== ""
                small: true
                quiet: true
                Layout.fillWidth: true
            }
            StaffText {
                text: row.fault === "" ? "" : qsTr("Last try failed: %1").arg(row.fault)
                visible: text !== "" && row.reason === ""
                small: true
                color: Theme.faultLine
                Layout.fillWidth: true
            }
        }
        StaffText {
            text: row.printed ? qsTr("Copy %1 · %2").arg(row.copyNumber).arg(new Date(row.madeMs).toLocaleString(Qt.locale("en_GB"), "d MMM, HH:mm")) : ""
            visible: row.printed
            quiet: true
        }
        Tag {
            text: row.printed ? row.looks[row.copyState][1] : row.reasons[row.reason] ?? ""
            kind: row.printed ? row.looks[row.copyState][0] : row.reason === "not-sure" ? "unsure" : row.reason === "not-witnessed" ? "witness" : "quiet"
            mark: row.printed ? row.looks[row.copyState][2] : ""
            visible: text !== ""
        }
        StaffButton {
            objectName: "print-" + row.key
            text: row.printed ? qsTr("Print again") : qsTr("Print this one")
            visible: row.printable
            onClicked: row.printing()
        }
        StaffButton {
            objectName: "tick-" + row.key
            text: qsTr("Not handed out")
            picture: row.ticked ? "glyph-2714" : ""
            kind: row.ticked ? "dark" : "plain"
            checkable: true
            checked: row.ticked
            visible: row.tickable
            Layout.minimumWidth: Theme.mm(49 * Theme.grow)
            onClicked: row.touched()
        }
        StaffButton {
            objectName: "choose-" + row.key
            text: row.chosen ? qsTr("Chosen") : qsTr("Choose")
            kind: row.chosen ? "dark" : "plain"
            checkable: true
            checked: row.chosen
            visible: row.choosing
            Layout.minimumWidth: Theme.mm(26 * Theme.grow)
            onClicked: row.touched()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
