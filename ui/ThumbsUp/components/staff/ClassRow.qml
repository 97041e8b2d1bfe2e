pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One class among all: how far it is, and what needs an adult.
Press {
    id: row

    required property string name
    required property string years
    required property int pupils
    required property int signed
    required property int again
    required property int notSure
    required property int notWitnessed
    required property int lessonless
    required property int missed
    required property bool open
    required property bool chosen
    // only what there is to say is made: most rows of a large school say nothing
    readonly property var tags: [[row.open, qsTr("open now"), "warn"], [row.lessonless > 0, qsTr("no lesson yet"), "warn"], [row.notWitnessed > 0, qsTr("not witnessed: %1").arg(row.notWitnessed), "witness"], [row.notSure > 0, qsTr("not sure: %1").arg(row.notSure), "unsure"], [row.again > 0, qsTr("a rule changed: %1").arg(row.again), "quiet"], [row.missed > 0, qsTr("to catch up: %1").arg(row.missed), "quiet"]].filter(one => one[0]).map(one => one.slice(1))

    text: name
    scale: 1
    corner: Theme.staffRadius
    implicitHeight: Theme.staffRow
    leftPadding: Theme.staffSpace
    rightPadding: Theme.staffSpace
    Accessible.selected: chosen
    Accessible.description: qsTr("%1 of %2 signed").arg(signed + notWitnessed).arg(pupils)

    background: Rectangle {
        radius: row.corner
        color: row.chosen ? Theme.witnessFill : row.pressed ? Theme.line : "transparent"
        border.color: Theme.chosen
        border.width: row.chosen ? Theme.hair * 2 : 0

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hair
            color: Theme.line
            visible: !row.chosen
        }
    }
    contentItem: RowLayout {
        spacing: Theme.staffSpace

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 3

            StaffText {
                text: row.name
                strong: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            StaffText {
                text: row.years
                small: true
                quiet: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: row.tags

            delegate: Tag {
                required property var modelData

                text: modelData[0]
                kind: modelData[1]
            }
        }
        CountsBar {
            pupils: row.pupils
            signed: row.signed
            notWitnessed: row.notWitnessed
            notSure: row.notSure
            Layout.preferredWidth: Theme.mm(24 * Theme.grow)
        }
        StaffText {
            text: qsTr("%1 of %2").arg(row.signed + row.notWitnessed).arg(row.pupils)
            small: true
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Theme.mm(15 * Theme.grow)
        }
    }
}
