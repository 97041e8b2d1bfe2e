import QtQuick
import ThumbsUp

// One printer to choose, with its own words about how it is.
StaffRow {
    id: row

    required property string name
    required property bool ready
    required property string said
    required property bool chosen

    objectName: "printer-" + name
    title: name
    detail: said
    selected: chosen
    leading: Rectangle {
        implicitWidth: Theme.staffControl * 0.5
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.card
        border.color: row.chosen ? Theme.go : Theme.controlLine
        border.width: row.chosen ? width * 0.3 : Theme.hair * 2
    }
    trailing: Tag {
        text: qsTr("Not ready")
        kind: "warn"
        visible: !row.ready
    }
}
