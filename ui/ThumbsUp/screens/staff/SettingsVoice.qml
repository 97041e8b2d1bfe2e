import QtQuick
import ThumbsUp

// One of the machine's voices: to choose, and to hear first.
StaffRow {
    id: row

    required property string key
    required property string name
    required property string country
    required property bool chosen
    required property bool speaking
    signal tried

    objectName: "voice-" + key
    title: name
    detail: country
    selected: chosen
    leading: Rectangle {
        implicitWidth: Theme.staffControl * 0.5
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.card
        border.color: row.chosen ? Theme.go : Theme.controlLine
        border.width: row.chosen ? width * 0.3 : Theme.hair * 2
    }
    trailing: StaffButton {
        objectName: "try-" + row.key
        text: row.speaking ? qsTr("Stop") : qsTr("Try")
        picture: "glyph-1F50A"
        Accessible.name: row.speaking ? qsTr("Stop") : qsTr("Try %1").arg(row.name)
        onClicked: row.tried()
    }
}
