pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// The counts of the class that is chosen in a model of classes.
Item {
    id: counts

    required property QtObject classes

    implicitHeight: childrenRect.height

    Repeater {
        model: counts.classes

        delegate: CountsLegend {
            required property bool chosen

            width: parent.width
            visible: chosen
        }
    }
}
