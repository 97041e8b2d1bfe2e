import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Ink

// One child's mark, and the adult's tap.
Item {
    id: card

    required property string agreement
    required property string name
    required property string className
    required property string animal
    required property string ink
    required property bool byPicture
    required property string signedAt
    required property bool seen
    required property bool open
    signal confirmed

    Panel {
        anchors.fill: parent
        anchors.rightMargin: Theme.staffSpace * 1.2
        anchors.bottomMargin: Theme.staffSpace * 1.2
        padding: Theme.staffSpace * 1.2
        border.color: card.seen ? Theme.goodLine : Theme.line
        color: card.seen ? Theme.goodFill : Theme.card

        RowLayout {
            spacing: Theme.staffSpace
            Layout.fillWidth: true
            Layout.fillHeight: card.byPicture

            Picture {
                objectName: "animal-" + card.name
                name: card.animal
                alt: card.byPicture ? qsTr("The picture of %1").arg(card.name) : ""
                Layout.preferredWidth: Theme.staffControl * (card.byPicture ? 2.4 : 1)
                Layout.preferredHeight: Layout.preferredWidth
                Layout.fillHeight: card.byPicture
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                StaffText {
                    text: card.name
                    strong: true
                    maximumLineCount: 2
                    wrapMode: Text.Wrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                StaffText {
                    text: qsTr("%1 · %2").arg(card.className).arg(card.signedAt)
                    small: true
                    quiet: true
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                }
                StaffText {
                    text: qsTr("agreed with their own picture")
                    small: true
                    quiet: true
                    visible: card.byPicture
                    Layout.fillWidth: true
                }
            }
        }
        InkPicture {
            encoded: card.ink
            inkColor: Theme.words
            visible: !card.byPicture
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The mark of %1").arg(card.name)
        }
        StaffButton {
            objectName: "saw-" + card.name
            text: card.seen ? qsTr("Confirmed") : qsTr("I saw this")
            picture: card.seen ? "glyph-2714" : ""
            kind: card.seen ? "quiet" : card.open ? "dark" : "plain"
            enabled: !card.seen
            opacity: 1
            Layout.fillWidth: true
            onClicked: card.confirmed()
        }
    }
}
