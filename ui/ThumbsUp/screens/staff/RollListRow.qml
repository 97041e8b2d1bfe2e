import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One line of the preview: a pupil and what would change, or a line that cannot be read and why.
Item {
    id: row

    required property int line
    required property string name
    required property string className
    required property string year
    required property string number
    required property string animal
    required property var changes
    required property string column
    required property string reason
    required property string kind
    readonly property var fields: ({
            "first": qsTr("first name"),
            "last": qsTr("surname"),
            "legal_first": qsTr("first name on paper"),
            "class_name": qsTr("class"),
            "year": qsTr("year"),
            "stage": qsTr("stage"),
            "upn": qsTr("UPN"),
            "number": qsTr("number"),
            "animal": qsTr("animal")
        })

    implicitHeight: Math.max(Theme.staffControl, cells.implicitHeight + Theme.staffSpace)

    function said(change: var): string {
        if (change.field === "left")
            return qsTr("is back at school");
        return qsTr("%1: %2 → %3").arg(fields[change.field]).arg(change.before || qsTr("none")).arg(change.after || qsTr("none"));
    }

    RowLayout {
        id: cells

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.staffSpace
        anchors.rightMargin: Theme.staffSpace
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.staffSpace

        Picture {
            name: row.animal
            visible: row.animal !== ""
            Layout.preferredWidth: Theme.staffControl * 0.75
            Layout.preferredHeight: Theme.staffControl * 0.75
        }
        ColumnLayout {
            spacing: 0

            StaffText {
                text: row.kind === "bad" ? qsTr("Line %1, %2").arg(row.line).arg(row.column) : row.name
                Layout.fillWidth: true
            }
            StaffText {
                text: row.kind === "bad" ? row.reason : row.changes.map(row.said).join(" · ")
                visible: text !== ""
                small: true
                quiet: true
                Layout.fillWidth: true
            }
        }
        StaffText {
            text: row.className
            visible: row.kind !== "bad"
            Layout.preferredWidth: Theme.mm(28 * Theme.grow)
        }
        StaffText {
            text: row.year
            visible: row.kind !== "bad"
            Layout.preferredWidth: Theme.mm(22 * Theme.grow)
        }
        StaffText {
            text: row.number
            quiet: true
            visible: row.kind !== "bad"
            Layout.preferredWidth: Theme.mm(30 * Theme.grow)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
