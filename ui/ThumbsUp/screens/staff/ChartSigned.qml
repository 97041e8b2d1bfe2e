pragma ComponentBehavior: Bound

import QtQuick
import QtGraphs
import ThumbsUp

// Who has signed: a line in steps from the first day of the school year, its number at its end.
Item {
    id: chart

    required property var picture
    readonly property rect plot: view.plotArea

    Repeater {
        model: [0, 25, 50, 75, 100]

        delegate: Item {
            id: level

            required property int modelData

            y: chart.plot.y + chart.plot.height * (1 - modelData / 100)

            Rectangle {
                x: chart.plot.x
                width: chart.plot.width
                height: Theme.hair
                color: level.modelData === 0 ? Theme.words : Theme.line
            }
            StaffText {
                x: chart.plot.x - width - Theme.staffSpace * 0.6
                anchors.verticalCenter: parent.top
                text: qsTr("%1 %").arg(level.modelData)
                small: true
                wrapMode: Text.NoWrap
            }
        }
    }
    Repeater {
        model: chart.picture.months

        delegate: Item {
            id: month

            required property var modelData

            x: chart.plot.x + chart.plot.width * modelData.day / chart.picture.days

            Rectangle {
                y: chart.plot.y
                width: Theme.hair
                height: chart.plot.height + Theme.staffSpace
                color: Theme.line
            }
            StaffText {
                x: Theme.staffSpace * 0.5
                y: chart.plot.y + chart.plot.height + Theme.staffSpace * 0.5
                text: month.modelData.name
                small: true
                wrapMode: Text.NoWrap
            }
        }
    }
    ChartPlot {
        id: view

        anchors.fill: parent
        marginTop: Theme.staffSpace * 2
        marginLeft: Theme.staffText * 3.6
        marginBottom: Theme.staffText * 2.2
        marginRight: end.implicitWidth + Theme.staffSpace * 2
        axisX: ValueAxis {
            max: chart.picture.days
            visible: false
        }
        axisY: ValueAxis {
            max: 100
            visible: false
        }

        LineSeries {
            id: series

            color: Theme.go
            width: Theme.hair * 3
            Component.onCompleted: {
                for (const corner of chart.picture.corners)
                    append(corner.day, corner.share);
            }
        }
    }
    StaffText {
        id: end

        objectName: "lineEnd"
        x: chart.plot.x + chart.plot.width * chart.picture.endDay / chart.picture.days + Theme.staffSpace
        y: chart.plot.y + chart.plot.height * (1 - chart.picture.endShare / 100) - height / 2
        text: chart.picture.endText
        strong: true
        wrapMode: Text.NoWrap
    }
}
