pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import ThumbsUp

// A class's tiles, all on one screen while they are large enough to touch; a larger class scrolls.
Flickable {
    id: area

    required property QtObject pupils
    required property int count
    required property bool canLook
    readonly property real gap: Theme.staffSpace * 0.8
    readonly property int wanted: Math.ceil(count / Math.max(1, Math.floor(height / (Theme.staffControl * 1.75 + gap))))
    readonly property int columns: Math.max(1, Math.min(Math.floor(width / Theme.mm(36 * Theme.grow)), Math.max(wanted, Math.min(count, 4))))
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property real fitting: Math.floor((height - (rows - 1) * gap) / rows)
    readonly property real tileHeight: Math.max(Theme.staffControl * 1.4, Math.min(fitting, Theme.staffControl * 2.2))
    readonly property real room: width - (interactive ? Theme.staffSpace : 0)
    signal looked(string subject)
    signal marked(string subject, bool away)

    contentHeight: rows * (tileHeight + gap) - gap
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: StaffScrollBar {}

    Grid {
        columns: area.columns
        spacing: area.gap

        Repeater {
            model: area.pupils

            delegate: StaffTile {
                width: (area.room - (area.columns - 1) * area.gap) / area.columns
                height: area.tileHeight
                onLooked: area.looked(subject)
                onMarked: away => area.marked(subject, away)
            }
        }
    }
}
