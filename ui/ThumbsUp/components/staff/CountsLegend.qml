pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// What the colours of a class's bar stand for, in numbers; what is nought is left out.
Flow {
    id: legend

    required property int signed
    required property int notWitnessed
    required property int notSure
    required property int waiting
    property int away: 0
    property int declined: 0
    readonly property var parts: [
        {
            many: signed,
            fill: Theme.go,
            words: qsTr("signed")
        },
        {
            many: notWitnessed,
            fill: Theme.witnessLine,
            words: qsTr("not witnessed")
        },
        {
            many: notSure,
            fill: Theme.unsureLine,
            words: qsTr("not sure")
        },
        {
            many: waiting,
            fill: Theme.line,
            words: qsTr("waiting")
        },
        {
            many: away,
            fill: Theme.quietPlace,
            words: qsTr("away")
        },
        {
            many: declined,
            fill: Theme.quietPlace,
            words: qsTr("declined")
        }
    ]

    spacing: Theme.staffSpace

    Repeater {
        model: legend.parts.filter(part => part.many > 0)

        delegate: RowLayout {
            id: part

            required property var modelData

            spacing: Theme.staffSpace * 0.4

            Rectangle {
                implicitWidth: Theme.staffSmall * 0.8
                implicitHeight: implicitWidth
                radius: width / 2
                color: part.modelData.fill
                border.color: Theme.controlLine
                border.width: part.modelData.fill === Theme.line || part.modelData.fill === Theme.quietPlace ? Theme.hair : 0
            }
            StaffText {
                text: qsTr("%1 %2").arg(part.modelData.many).arg(part.modelData.words)
                small: true
                quiet: true
            }
        }
    }
}
