import QtQuick
import ThumbsUp

// One language that letters home are written in.
Item {
    id: row

    required property string language
    required property string name
    required property string standing
    required property bool chosen
    required property string told
    signal picked

    implicitHeight: Theme.staffRow * 1.3

    StaffButton {
        objectName: "letter-" + row.language
        anchors.fill: parent
        anchors.bottomMargin: Theme.staffSpace * 0.6
        text: qsTr("%1 · %2").arg(row.name).arg(row.told)
        kind: row.chosen ? "dark" : "plain"
        checkable: true
        checked: row.chosen
        autoExclusive: false
        onClicked: row.picked()
    }
}
