import QtQuick
import ThumbsUp

// One thing on a slide, where the layout put it: a picture in its frame, words in their lines, the letter of an answer.
Item {
    id: piece

    required property string kind
    required property real place
    required property real down
    required property real wide
    required property real tall
    required property string said
    required property int em
    required property string picture
    required property string alt
    required property string mark
    required property bool middle
    // of the lines, as the layout counts them, and where the letters begin below the typeface's own top
    readonly property real pitch: 1.16
    readonly property real lead: 0.18
    readonly property bool isRight: mark === "right"

    x: place
    y: down
    width: wide
    height: tall

    Rectangle {
        anchors.fill: parent
        visible: piece.kind === "picture"
        radius: height * 0.05
        color: piece.isRight ? Theme.right : Theme.card
        border.color: piece.isRight ? Theme.rightOutline : piece.mark === "other" ? Theme.quietOutline : Theme.outline
        border.width: Math.max(2, height * (piece.isRight ? 0.022 : 0.009))
        opacity: piece.mark === "other" ? 0.5 : 1

        Picture {
            anchors.fill: parent
            anchors.margins: parent.height * 0.035
            name: piece.kind === "picture" ? piece.picture : ""
            alt: piece.alt
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -width * 0.12
        width: parent.height * 0.3
        height: width
        radius: width / 2
        visible: piece.kind === "picture" && piece.isRight
        color: Theme.agree
        border.color: Theme.rightOutline
        border.width: Math.max(2, width * 0.06)

        Picture {
            anchors.centerIn: parent
            width: parent.width * 0.7
            height: width
            name: piece.isRight ? "glyph-2714" : ""
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: piece.tall
        height: width
        radius: width / 2
        visible: piece.kind === "letter"
        color: piece.isRight ? Theme.right : piece.mark === "other" ? Theme.quiet : Theme.speak
        border.color: piece.isRight ? Theme.rightOutline : piece.mark === "other" ? Theme.quietOutline : Theme.outline
        border.width: Math.max(2, width * 0.03)
    }
    Text {
        objectName: "said"
        width: parent.width
        y: piece.kind === "letter" ? (piece.tall - piece.em * 1.14) / 2 : -piece.em * piece.lead
        text: piece.said
        visible: text !== ""
        textFormat: Text.PlainText
        color: piece.mark === "other" ? Theme.quietWords : Theme.words
        font.family: Theme.body
        font.pixelSize: Math.max(1, piece.em)
        lineHeightMode: Text.FixedHeight
        lineHeight: piece.em * piece.pitch
        horizontalAlignment: piece.middle ? Text.AlignHCenter : Text.AlignLeft
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
