import QtQuick
import ThumbsUp

// How far a form can be, with how many there are.
Segments {
    id: lists

    required property var counts

    options: [
        {
            value: "ready",
            label: qsTr("To print (%1)").arg(lists.counts.ready ?? 0)
        },
        {
            value: "printed",
            label: qsTr("Printed (%1)").arg(lists.counts.printed ?? 0)
        },
        {
            value: "in-hand",
            label: qsTr("In hand (%1)").arg(lists.counts["in-hand"] ?? 0)
        },
        {
            value: "out",
            label: qsTr("Out (%1)").arg(lists.counts.out ?? 0)
        },
        {
            value: "back",
            label: qsTr("Back (%1)").arg((lists.counts.back ?? 0) + (lists.counts.filed ?? 0))
        },
        {
            value: "waiting",
            label: qsTr("No form yet (%1)").arg(lists.counts.waiting ?? 0)
        }
    ]
}
