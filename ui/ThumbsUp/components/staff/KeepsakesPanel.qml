import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What a class takes home and hangs up: licence cards, and its rules as a poster.
ConfirmPanel {
    id: panel

    required property KeepsakesViewModel keepsakes
    required property string className
    required property int signed

    title: qsTr("Cards and poster of %1").arg(className)
    text: qsTr("You see every page before anything is printed.")
    open: true
    yes: ""
    no: qsTr("Close")
    wide: Theme.mm(150 * Theme.grow)

    NextLine {
        picture: "glyph-1FAAA"
        text: panel.signed > 0 ? qsTr("An internet licence the size of a bank card for each who may go online, eight to a page. Only first names stand on them.") : qsTr("Internet licences come when somebody has signed.")
        actionText: panel.signed > 0 ? qsTr("Licence cards") : ""
        actionName: "cards"
        actionKind: "primary"
        wide: true
        Layout.fillWidth: true
        onAction: panel.keepsakes.cards(panel.className)
    }
    NextLine {
        picture: "glyph-1F5BC"
        text: qsTr("The rules for the wall, with their pictures, on one A3 page. No child is named.")
        actionText: qsTr("Poster, A3")
        actionName: "poster"
        wide: true
        Layout.fillWidth: true
        onAction: panel.keepsakes.poster(panel.className, false)
    }
    NextLine {
        picture: "glyph-1F9E9"
        text: qsTr("The same, larger, on four A4 pages to put together.")
        actionText: qsTr("Poster, four A4")
        actionName: "posterFour"
        wide: true
        Layout.fillWidth: true
        onAction: panel.keepsakes.poster(panel.className, true)
    }
}
