pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One slip as large as there is room for.
ConfirmPanel {
    id: large

    required property SheetViewModel sheet
    readonly property var facts: sheet.facts

    title: facts.name
    open: facts.large
    yes: ""
    no: qsTr("Close")
    wide: Theme.mm(240 * Theme.grow)
    onCancelled: sheet.close()

    SlipsAnswer {
        said: large.facts.said
    }
    Repeater {
        model: large.facts.pictures

        delegate: Image {
            required property string modelData

            source: modelData
            fillMode: Image.PreserveAspectFit
            mipmap: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.mm(60 * Theme.grow)
        }
    }
}
