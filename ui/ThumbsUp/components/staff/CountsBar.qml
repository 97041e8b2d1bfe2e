pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp

// How far a class is: signed, not witnessed yet, not sure, and the rest still to come.
Rectangle {
    id: bar

    required property int pupils
    required property int signed
    required property int notWitnessed
    required property int notSure
    readonly property var parts: [
        {
            many: signed,
            fill: Theme.go
        },
        {
            many: notWitnessed,
            fill: Theme.witnessLine
        },
        {
            many: notSure,
            fill: Theme.unsureLine
        }
    ]

    implicitHeight: Theme.staffSpace * 0.8
    radius: height / 2
    color: Theme.line
    clip: true
    Accessible.ignored: true

    Row {
        Repeater {
            model: bar.parts

            delegate: Rectangle {
                required property var modelData

                width: bar.pupils > 0 ? bar.width * modelData.many / bar.pupils : 0
                height: bar.height
                radius: bar.radius
                color: modelData.fill
            }
        }
    }
}
