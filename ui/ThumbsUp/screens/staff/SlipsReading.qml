pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How far the reading of scans has come, and which files could not be read.
ColumnLayout {
    id: part

    required property ReadingViewModel reading
    readonly property var facts: reading.facts
    readonly property string waiting: facts.waiting > 0 ? qsTr("%1 more waiting").arg(facts.waiting) : ""

    spacing: Theme.staffSpace
    visible: facts.busy || facts.folderFault !== "" || unread.count > 0

    ProgressLine {
        objectName: "reading"
        done: part.facts.done
        of: part.facts.of
        label: [part.facts.of > 0 ? qsTr("Reading %1: page %2 of %3").arg(part.facts.file).arg(part.facts.done).arg(part.facts.of) : qsTr("Opening %1").arg(part.facts.file), part.waiting].filter(words => words !== "").join(" · ")
        cancellable: true
        visible: part.facts.busy
        Layout.fillWidth: true
        onCancelled: part.reading.stop()
    }
    Banner {
        objectName: "folderFault"
        text: part.facts.folderFault
        kind: "warn"
        visible: text !== ""
        actionName: "lookNow"
        actionText: qsTr("Look again")
        Layout.fillWidth: true
        onAction: part.reading.lookNow()
    }
    Repeater {
        id: unread

        model: part.reading.faults

        delegate: Banner {
            required property string path
            required property string said
            required property int index

            text: said
            kind: "warn"
            dismissable: true
            visible: index < 3
            Layout.fillWidth: true
            onDismissed: part.reading.dismiss(path)
        }
    }
}
