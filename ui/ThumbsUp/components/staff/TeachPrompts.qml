pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp

// What the teacher can ask, or what to watch for; it scrolls where it must.
Flickable {
    id: page

    required property var lines

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onLinesChanged: contentY = 0
    ScrollBar.vertical: StaffScrollBar {}

    ColumnLayout {
        id: column

        width: page.width - Theme.staffSpace * 1.5
        spacing: Theme.staffSpace * 0.5

        Repeater {
            model: page.lines

            delegate: RowLayout {
                id: line

                required property string modelData

                spacing: Theme.staffSpace * 0.6
                Layout.fillWidth: true

                StaffText {
                    text: "•"
                    small: true
                    quiet: true
                    Layout.alignment: Qt.AlignTop
                    Accessible.ignored: true
                }
                StaffText {
                    text: line.modelData
                    small: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
