pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtGraphs
import ThumbsUp

// Right first time, check by check: two bars a check, worst first, its words before and its numbers behind.
ColumnLayout {
    id: chart

    required property var picture
    readonly property var rows: picture.rows
    readonly property real row: Theme.staffText * 4.6
    readonly property real before: width * 0.38
    readonly property real behind: Theme.staffText * 8.5

    spacing: Theme.staffSpace

    RowLayout {
        spacing: Theme.staffSpace * 0.7
        Layout.leftMargin: chart.before

        Repeater {
            model: [qsTr("alone at the screen"), qsTr("hands in class")]

            delegate: RowLayout {
                id: key

                required property string modelData
                required property int index

                spacing: Theme.staffSpace * 0.7
                Layout.rightMargin: Theme.staffSpace * 2

                ChartFill {
                    place: 5
                    hands: key.index === 1
                    plain: true
                    implicitWidth: Theme.staffText * 1.6
                    implicitHeight: Theme.staffText
                }
                StaffText {
                    text: key.modelData
                    small: true
                }
            }
        }
    }
    Flickable {
        id: scroll

        objectName: "checkBars"
        clip: true
        contentHeight: chart.row * chart.rows.length + Theme.staffText * 1.8
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        ScrollBar.vertical: StaffScrollBar {}

        Repeater {
            model: 5

            delegate: Item {
                id: level

                required property int index

                x: view.x + view.plotArea.width * index / 4

                Rectangle {
                    width: Theme.hair
                    height: view.height
                    color: level.index === 0 ? Theme.words : Theme.line
                }
                StaffText {
                    x: -width / 2
                    y: view.height + Theme.staffSpace * 0.3
                    text: qsTr("%1 %").arg(25 * level.index)
                    small: true
                    wrapMode: Text.NoWrap
                }
            }
        }
        ChartPlot {
            id: view

            x: chart.before
            width: scroll.width - chart.before - chart.behind
            height: chart.row * chart.rows.length
            orientation: Qt.Horizontal
            marginTop: 0
            marginBottom: 0
            axisX: BarCategoryAxis {
                categories: chart.rows.map(one => one.key)
                visible: false
            }
            axisY: ValueAxis {
                max: 100
                visible: false
            }

            BarSeries {
                barWidth: 0.56
                barDelegate: Item {
                    id: bar

                    property real barValue
                    property int barIndex

                    ChartFill {
                        objectName: "bar"
                        anchors.fill: parent
                        place: 5
                        hands: bar.barIndex >= chart.rows.length
                        plain: true
                        visible: bar.barValue > 0
                    }
                }

                BarSet {
                    values: chart.rows.map(one => one.turns)
                }
                BarSet {
                    values: chart.rows.map(one => one.hands)
                }
            }
        }
        Repeater {
            model: chart.rows

            delegate: ChartCheckWords {
                required property var modelData
                required property int index

                y: chart.row * index
                width: scroll.width
                height: chart.row
                before: chart.before - Theme.staffSpace
                behind: chart.behind - Theme.staffSpace * 1.5
                check: modelData
            }
        }
    }
}
