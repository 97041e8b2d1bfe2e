import QtQuick
import QtQuick.Layouts
import ThumbsUp

// How far long work has come; it can be stopped where that is safe.
ColumnLayout {
    id: progress

    required property int done
    required property int of
    property string label: ""
    property bool cancellable: false
    signal cancelled

    spacing: Theme.staffSpace * 0.6

    StaffText {
        text: progress.label
        visible: text !== ""
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.staffSpace

        Rectangle {
            implicitHeight: Theme.staffSpace
            radius: height / 2
            color: Theme.line
            Layout.fillWidth: true
            Accessible.role: Accessible.ProgressBar
            Accessible.name: progress.label

            Rectangle {
                width: parent.width * (progress.of > 0 ? progress.done / progress.of : 0)
                height: parent.height
                radius: height / 2
                color: Theme.go
            }
        }
        StaffButton {
            objectName: "stop"
            text: qsTr("Stop")
            visible: progress.cancellable
            onClicked: progress.cancelled()
        }
    }
}
