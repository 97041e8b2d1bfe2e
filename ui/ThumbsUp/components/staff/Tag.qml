pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A small label: the colour never speaks alone, the words do, and a sign where there is one.
Rectangle {
    id: tag

    required property string text
    property string kind: "quiet"
    property string mark: ""
    readonly property var looks: ({
            "good": [Theme.goodFill, Theme.goodLine, Theme.goodWords],
            "warn": [Theme.warnFill, Theme.warnLine, Theme.warnWords],
            "unsure": [Theme.unsureFill, Theme.unsureLine, Theme.unsureWords],
            "witness": [Theme.witnessFill, Theme.witnessLine, Theme.witnessWords],
            "fault": [Theme.faultFill, Theme.faultLine, Theme.faultWords],
            "quiet": [Theme.card, Theme.controlLine, Theme.staffQuiet]
        })

    color: looks[kind][0]
    border.color: looks[kind][1]
    border.width: Theme.hair
    radius: height / 2
    implicitWidth: row.implicitWidth + Theme.staffSpace * 1.4
    implicitHeight: row.implicitHeight + Theme.staffSpace * 0.5

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.staffSpace * 0.4

        Loader {
            active: tag.mark !== ""
            visible: active
            Layout.preferredWidth: Theme.staffSmall * 1.2
            Layout.preferredHeight: Theme.staffSmall * 1.2

            sourceComponent: Picture {
                name: tag.mark
            }
        }
        StaffText {
            text: tag.text
            small: true
            color: tag.looks[tag.kind][2]
        }
    }
}
