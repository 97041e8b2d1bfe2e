pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Sheets that are no slip of ours that waits: each with a sentence, and what to do about it.
Panel {
    id: part

    required property SlipsViewModel vm

    padding: Theme.staffSpace

    StaffList {
        objectName: "others"
        model: part.vm.others
        emptyPicture: "glyph-2714"
        emptyTitle: qsTr("Nothing to sort out")
        emptyText: qsTr("Earlier forms, photocopies, other schools’ slips and pages without a code are listed here.")
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: SlipsOther {
            width: ListView.view.width - Theme.staffSpace
            onSeenTo: part.vm.seeTo(place)
            onByHand: part.vm.byHand(place)
        }
    }
}
