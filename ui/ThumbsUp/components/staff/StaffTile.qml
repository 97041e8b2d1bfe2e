import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One pupil as staff see them: name, animal and where they are, in words and by colour.
Press {
    id: tile

    required property string subject
    required property string name
    required property string animal
    required property string mark
    readonly property var looks: ({
            "waiting": [Theme.card, Theme.controlLine, Theme.staffQuiet, qsTr("waiting"), ""],
            "waiting-again": [Theme.card, Theme.controlLine, Theme.staffQuiet, qsTr("a rule changed"), "glyph-1F504"],
            "here": [Theme.warnFill, Theme.warnLine, Theme.warnWords, qsTr("at the screen"), ""],
            "signed": [Theme.goodFill, Theme.goodLine, Theme.goodWords, qsTr("signed"), "glyph-2714"],
            "awaiting-witness": [Theme.witnessFill, Theme.witnessLine, Theme.witnessWords, qsTr("not witnessed"), "glyph-23F3"],
            "not-sure": [Theme.unsureFill, Theme.unsureLine, Theme.unsureWords, qsTr("not sure"), "glyph-1F914"]
        })
    readonly property var look: looks[mark]

    text: name
    corner: Theme.staffRadius
    leftPadding: Theme.staffSpace * 0.6
    rightPadding: Theme.staffSpace * 0.4
    Accessible.description: look[3]

    background: Rectangle {
        radius: tile.corner
        color: tile.pressed ? Theme.pressed(tile.look[0]) : tile.look[0]
        border.color: tile.look[1]
        border.width: tile.look[0] === Theme.card ? Theme.hair : Theme.hair * 2
    }
    contentItem: RowLayout {
        spacing: Theme.staffSpace * 0.5

        Picture {
            name: tile.animal
            Layout.preferredWidth: Math.min(tile.height * 0.6, tile.width * 0.2)
            Layout.preferredHeight: Layout.preferredWidth
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            StaffText {
                text: tile.name
                strong: true
                font.pixelSize: Theme.staffName
                lineHeight: 0.88
                maximumLineCount: 3
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            RowLayout {
                spacing: Theme.staffSpace * 0.3

                Picture {
                    name: tile.look[4]
                    visible: name !== ""
                    Layout.preferredWidth: Theme.staffSmall
                    Layout.preferredHeight: Theme.staffSmall
                }
                StaffText {
                    text: tile.look[3]
                    small: true
                    color: tile.look[2]
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
