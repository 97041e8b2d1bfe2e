pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Pdf
import QtQuick.Window
import ThumbsUp

// The pages as they will be on paper, four, two or one side by side.
ColumnLayout {
    id: panel

    required property url pdf
    readonly property var steps: [4, 2, 1]
    property int step: 1

    spacing: Theme.staffSpace

    PdfDocument {
        id: pages

        source: panel.pdf
    }
    RowLayout {
        spacing: Theme.staffSpace

        StaffTitle {
            text: pages.pageCount > 0 ? qsTr("Page %1 of %2").arg(Math.max(0, grid.indexAt(Theme.staffSpace, grid.contentY + grid.cellHeight / 2)) + 1).arg(pages.pageCount) : ""
            Layout.fillWidth: true
        }
        StaffButton {
            objectName: "smaller"
            text: qsTr("Smaller")
            enabled: panel.step > 0
            onClicked: panel.step -= 1
        }
        StaffButton {
            objectName: "larger"
            text: qsTr("Larger")
            enabled: panel.step < panel.steps.length - 1
            onClicked: panel.step += 1
        }
    }
    Rectangle {
        color: Theme.line
        radius: Theme.staffRadius * 0.6
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridView {
            id: grid

            objectName: "pages"
            anchors.fill: parent
            anchors.leftMargin: Theme.staffSpace * 0.5
            clip: true
            model: pages.pageCount
            cellWidth: Math.floor(width / panel.steps[panel.step])
            cellHeight: Math.ceil(cellWidth * Math.SQRT2)
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: StaffScrollBar {}

            delegate: Item {
                id: cell

                required property int index

                width: GridView.view.cellWidth
                height: GridView.view.cellHeight

                Rectangle {
                    anchors.fill: page
                    color: Theme.card
                    border.color: Theme.controlLine
                    border.width: Theme.hair
                    anchors.margins: -Theme.hair
                }
                PdfPageImage {
                    id: page

                    objectName: "page-" + cell.index
                    anchors.fill: parent
                    anchors.margins: Theme.staffSpace * 0.5
                    document: pages
                    currentFrame: cell.index
                    asynchronous: true
                    cache: false
                    fillMode: Image.PreserveAspectFit
                    sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), 0)
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Page %1").arg(cell.index + 1)
                }
            }
        }
    }
}
