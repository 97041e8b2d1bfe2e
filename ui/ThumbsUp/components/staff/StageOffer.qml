pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A class has pupils whose stage has no lesson yet: says so, and offers the lessons there are.
ColumnLayout {
    id: offer

    required property HandoverViewModel handover

    spacing: Theme.staffSpace

    Repeater {
        model: offer.handover.gaps

        delegate: StaffText {
            required property string title
            required property int pupils

            text: qsTr("%1 (%2 here) has no lesson yet.", "", pupils).arg(title).arg(pupils)
            color: Theme.warnWords
            Layout.fillWidth: true
        }
    }
    StaffText {
        text: qsTr("These pupils can take another stage’s lesson now. Who has a lesson keeps their own.")
        quiet: true
        small: true
        Layout.fillWidth: true
    }
    Repeater {
        model: offer.handover.offers

        delegate: StaffButton {
            required property string stage
            required property string title
            required property string ages

            objectName: "teachAs-" + stage
            text: qsTr("%1, ages %2").arg(title).arg(ages)
            enabled: offer.handover.allowed
            Layout.fillWidth: true
            onClicked: offer.handover.teachAs(stage)
        }
    }
}
