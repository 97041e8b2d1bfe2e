import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Somebody on the roll who may be the one in the file.
Item {
    id: row

    required property string subject
    required property string name
    required property string className
    required property string year
    required property string number
    required property string animal
    signal same

    implicitHeight: Theme.staffRow * 1.15

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.staffSpace
        spacing: Theme.staffSpace

        Picture {
            name: row.animal
            Layout.preferredWidth: Theme.staffControl
            Layout.preferredHeight: Theme.staffControl
        }
        StaffText {
            text: [row.name, row.className, row.year, row.number].filter(part => part).join(" · ")
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "same-" + row.subject
            text: qsTr("The same pupil")
            kind: "dark"
            onClicked: row.same()
        }
    }
}
