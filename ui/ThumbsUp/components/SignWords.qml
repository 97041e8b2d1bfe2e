import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What signing means, or what to do when it did not work yet. A grown-up's picture stands here where one is needed.
Rectangle {
    id: strip

    required property KioskViewModel kiosk
    required property SignViewModel vm
    readonly property string said: (vm.unsaved ? kiosk.words.not_saved : vm.refused ? kiosk.words.sign_empty : kiosk.words.sign_means) ?? ""
    readonly property bool asking: vm.unsaved || vm.refused
    // the grown-up is asked for in a line of its own
    readonly property bool calling: vm.witness && !asking

    property real room: 0

    implicitHeight: row.implicitHeight + Theme.space
    radius: Theme.radius * 0.6
    color: asking ? Theme.alert : Theme.page

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: strip.asking ? Theme.space : 0
        anchors.rightMargin: anchors.leftMargin
        spacing: Theme.gap

        Picture {
            name: strip.vm.unsaved ? "glyph-1F64B-1F3FD" : "glyph-1F9D1-1F3FE-200D-1F3EB"
            visible: strip.vm.witness || strip.vm.unsaved
            Layout.preferredWidth: Theme.minorButton * (strip.calling ? 2.1 : 1)
            Layout.preferredHeight: Layout.preferredWidth
        }
        SpokenText {
            objectName: "signWords"
            speech: strip.kiosk.speech
            text: strip.said
            running: !strip.calling
            room: strip.room
            Layout.fillWidth: true
        }
    }
}
