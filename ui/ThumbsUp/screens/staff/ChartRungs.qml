pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import QtQuick.Layouts
import QtGraphs
import ThumbsUp

// Rungs by year group: a bar a year group, in parts from no access to the highest rung, each with its number.
RowLayout {
    id: chart

    required property var picture
    readonly property int many: picture.rows.length
    readonly property rect plot: view.plotArea

    spacing: Theme.staffSpace * 2

    Item {
        id: field

        readonly property real before: Theme.staffText * 6.5
        readonly property real row: chart.plot.height / Math.max(1, chart.many)

        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            model: chart.picture.ticks

            delegate: Item {
                id: tick

                required property int modelData

                x: field.before + chart.plot.width * modelData / chart.picture.most

                Rectangle {
                    y: chart.plot.y
                    width: Theme.hair
                    height: chart.plot.height
                    color: tick.modelData === 0 ? Theme.words : Theme.line
                }
                StaffText {
                    x: -width / 2
                    y: chart.plot.y + chart.plot.height + Theme.staffSpace * 0.3
                    text: tick.modelData
                    small: true
                    wrapMode: Text.NoWrap
                }
            }
        }
        Repeater {
            model: chart.picture.rows

            delegate: StaffText {
                required property string modelData
                required property int index

                y: chart.plot.y + field.row * (index + 0.5) - height / 2
                width: field.before - Theme.staffSpace
                text: modelData
                small: true
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }
        ChartPlot {
            id: view

            x: field.before
            width: field.width - field.before - Theme.staffSpace
            height: Math.min(field.height, chart.many * Theme.staffText * 4 + marginBottom)
            orientation: Qt.Horizontal
            marginTop: 0
            marginBottom: Theme.staffText * 1.6
            axisX: BarCategoryAxis {
                categories: chart.picture.rows
                visible: false
            }
            axisY: ValueAxis {
                max: chart.picture.most
                visible: false
            }

            BarSeries {
                id: series

                barsType: BarSeries.BarsType.Stacked
                barWidth: 0.72
                barDelegate: Item {
                    id: bar

                    property real barValue
                    property int barIndex

                    ChartFill {
                        id: fill

                        objectName: "bar"
                        anchors.fill: parent
                        place: Math.floor(bar.barIndex / chart.many)
                        visible: bar.barValue > 0
                    }
                    Rectangle {
                        anchors.fill: number
                        anchors.margins: -Theme.hair * 2
                        color: fill.color
                        visible: number.visible && fill.hatching !== ""
                    }
                    StaffText {
                        id: number

                        anchors.centerIn: parent
                        text: bar.barValue
                        color: fill.words
                        small: true
                        strong: true
                        wrapMode: Text.NoWrap
                        visible: bar.barValue > 0 && implicitWidth + Theme.staffSpace < parent.width && implicitHeight <= parent.height
                    }
                }
            }
            Instantiator {
                model: chart.picture.counts

                delegate: BarSet {
                    required property var modelData

                    values: modelData
                }
                onObjectAdded: (place, added) => series.insert(place, added)
            }
        }
    }
    ColumnLayout {
        spacing: Theme.staffSpace
        Layout.preferredWidth: Theme.mm(58 * Theme.grow)
        Layout.fillWidth: false
        Layout.alignment: Qt.AlignTop

        Repeater {
            model: chart.picture.steps

            delegate: RowLayout {
                id: key

                required property string modelData
                required property int index

                spacing: Theme.staffSpace * 0.7
                Layout.fillWidth: true

                ChartFill {
                    place: key.index
                    implicitWidth: Theme.staffText * 1.6
                    implicitHeight: Theme.staffText
                    Layout.alignment: Qt.AlignTop
                }
                StaffText {
                    text: key.modelData
                    small: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
