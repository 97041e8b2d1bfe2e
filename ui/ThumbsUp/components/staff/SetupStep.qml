import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One step of set-up: a question, room for the answer, and on or back.
FocusScope {
    id: step

    required property string title
    property string text: ""
    property string next: qsTr("Next")
    property string picture: ""
    property bool first: false
    property alias extra: beside.data
    default property alias matter: inside.data
    signal advanced
    signal returned

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.6

        StaffText {
            text: step.title
            strong: true
            font.pixelSize: Theme.staffTitle * 1.15
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        StaffText {
            text: step.text
            quiet: true
            visible: text !== ""
            lineHeight: 1.15
            Layout.maximumWidth: Theme.mm(180 * Theme.grow)
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: inside

            spacing: Theme.staffSpace * 1.4
            visible: children.length > 0
            Layout.fillHeight: false
            Layout.maximumWidth: Theme.mm(180 * Theme.grow)
            Layout.fillWidth: true
            Layout.topMargin: Theme.staffSpace
        }
        RowLayout {
            spacing: Theme.staffSpace
            Layout.topMargin: Theme.staffSpace

            StaffButton {
                objectName: "setupBack"
                text: qsTr("Back")
                visible: !step.first
                onClicked: step.returned()
            }
            StaffButton {
                objectName: "setupNext"
                text: step.next
                kind: "primary"
                visible: text !== ""
                implicitHeight: Theme.staffControl * 1.3
                leftPadding: Theme.staffControl
                rightPadding: Theme.staffControl
                onClicked: step.advanced()
            }
            RowLayout {
                id: beside

                spacing: Theme.staffSpace
            }
        }
        Picture {
            name: step.picture
            horizontalAlignment: Image.AlignLeft
            verticalAlignment: Image.AlignBottom
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.mm(180 * Theme.grow)
        }
    }
}
