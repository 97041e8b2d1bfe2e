pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// How large and how widely spaced words may be, to fit their room: what is more than the stage asks for gives way,
// their size and their spacing by turns.
Item {
    id: fit

    required property string text
    required property real wish
    // 0: as much as they like
    property real room: 0
    property real between: 0
    readonly property real least: Math.min(wish, Theme.leastText)
    // how far these words must give way, and how far their neighbours must, who are to look alike
    readonly property int own: {
        for (let place = 0; place < tries.count; place++)
            if (fits(tries.itemAt(place) as KidText))
                return place;
        return tries.count > 0 ? steps.length - 1 : 0;
    }
    property int neighbours: 0
    readonly property int taken: Math.max(own, neighbours)
    readonly property var steps: [[1, 1], [0.75, 1], [0.75, 0.6], [0.5, 0.6], [0.25, 0.6], [0.25, 0.3], [0, 0.3], [0, 0]]
    readonly property real size: sizeAt(taken)
    readonly property real spread: steps[taken][1]

    visible: false

    function fits(tried: KidText): bool {
        return tried !== null && tried.height <= room && tried.contentWidth <= width + 1;
    }
    function sizeAt(place: int): real {
        return least + (wish - least) * steps[place][0];
    }

    Repeater {
        id: tries

        model: fit.room > 0 ? fit.steps.length : 0

        delegate: KidText {
            required property int index

            width: fit.width
            text: fit.text
            size: fit.sizeAt(index)
            spread: fit.steps[index][1]
            bottomPadding: size * fit.between
        }
    }
}
