import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What signing means, or what to do when it did not work yet. A grown-up's picture stands here where one is needed.
RowLayout {
    id: row

    required property KioskViewModel kiosk
    required property SignViewModel vm
    readonly property string said: vm.unsaved ? kiosk.words.not_saved : vm.refused ? kiosk.words.sign_empty : kiosk.words.sign_means ?? ""

    spacing: Theme.gap

    Picture {
        name: row.vm.unsaved ? "glyph-1F64B-1F3FD" : "glyph-1F9D1-1F3FE-200D-1F3EB"
        visible: row.vm.witness || row.vm.unsaved
        Layout.preferredWidth: Theme.minorButton
        Layout.preferredHeight: Theme.minorButton
    }
    SpokenText {
        objectName: "signWords"
        speech: row.kiosk.speech
        text: row.said
        running: true
        Layout.fillWidth: true
    }
}
