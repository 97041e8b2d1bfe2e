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
    readonly property int columns: steps[step]
    readonly property int firstRow: Math.round(grid.contentY / grid.cellHeight)
    readonly property int rowsSeen: Math.max(1, Math.floor(grid.height / grid.cellHeight + 0.3))
    readonly property int first: Math.max(0, Math.min(firstRow * columns, pages.pageCount - 1)) + 1
    readonly property int last: Math.min(pages.pageCount, (firstRow + rowsSeen) * columns)
    readonly property string seen: first < last ? qsTr("Pages %1–%2 of %3").arg(first).arg(last).arg(pages.pageCount) : qsTr("Page %1 of %2").arg(first).arg(pages.pageCount)

    spacing: Theme.staffSpace

    PdfDocument {
        id: pages

        source: panel.pdf
    }
    RowLayout {
        spacing: Theme.staffSpace

        StaffTitle {
            objectName: "pagesSeen"
            text: pages.pageCount > 0 ? panel.seen : ""
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
        id: desk

        color: Theme.line
        radius: Theme.staffRadius * 0.6
        Layout.fillWidth: true
        Layout.fillHeight: true

        GridView {
            id: grid

            objectName: "pages"
            anchors.centerIn: parent
            width: Math.max(1, Math.min(panel.columns, count)) * cellWidth
            height: Math.min(desk.height, Math.max(1, Math.ceil(count / panel.columns)) * cellHeight)
            clip: true
            model: pages.pageCount
            cellWidth: Math.floor((desk.width - Theme.staffSpace) / panel.columns)
            cellHeight: Math.ceil(cellWidth * Math.SQRT2)
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: StaffScrollBar {
                parent: desk
                height: desk.height
                x: desk.width - width
            }

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
