import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One pupil as staff see them: name, animal and where they are, in words and by colour; and whether they are away.
FocusScope {
    id: tile

    required property string subject
    required property string name
    required property string animal
    required property string mark
    required property bool away
    required property bool mayMark
    readonly property var looks: ({
            "waiting": [Theme.card, Theme.controlLine, Theme.staffQuiet, qsTr("waiting"), ""],
            "waiting-again": [Theme.card, Theme.controlLine, Theme.staffQuiet, qsTr("a rule changed"), "glyph-1F504"],
            "here": [Theme.warnFill, Theme.warnLine, Theme.warnWords, qsTr("at the screen"), ""],
            "signed": [Theme.goodFill, Theme.goodLine, Theme.goodWords, qsTr("signed"), "glyph-2714"],
            "awaiting-witness": [Theme.witnessFill, Theme.witnessLine, Theme.witnessWords, qsTr("not witnessed"), "glyph-23F3"],
            "not-sure": [Theme.unsureFill, Theme.unsureLine, Theme.unsureWords, qsTr("not sure"), "glyph-1F914"],
            "declined": [Theme.quietPlace, Theme.controlLine, Theme.staffQuiet, qsTr("declined"), ""],
            "away": [Theme.quietPlace, Theme.controlLine, Theme.staffQuiet, qsTr("away"), ""]
        })
    readonly property var look: looks[mark]
    signal looked
    signal marked(bool away)

    objectName: "pupil-" + subject

    Press {
        id: face

        anchors.fill: parent
        focus: true
        text: tile.name
        corner: Theme.staffRadius
        leftPadding: Theme.staffSpace * 0.7
        rightPadding: tile.mayMark ? awayMark.width + Theme.staffSpace * 0.5 : Theme.staffSpace * 0.4
        Accessible.description: tile.look[3]
        onClicked: tile.looked()

        background: Rectangle {
            radius: face.corner
            color: face.pressed ? Theme.pressed(tile.look[0]) : tile.look[0]
            border.color: tile.look[1]
            border.width: tile.look[1] === Theme.controlLine ? Theme.hair : Theme.hair * 2
        }
        contentItem: ColumnLayout {
            spacing: Theme.staffSpace * 0.2

            Item {
                Layout.fillHeight: true
            }
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
                spacing: Theme.staffSpace * 0.4
                Layout.fillWidth: true

                Picture {
                    name: tile.animal
                    Layout.preferredWidth: Math.min(Theme.staffName * 1.8, tile.height * 0.36)
                    Layout.preferredHeight: Layout.preferredWidth
                }
                Picture {
                    name: tile.look[4]
                    visible: name !== "" && !tile.mayMark
                    Layout.preferredWidth: Theme.staffSmall
                    Layout.preferredHeight: Theme.staffSmall
                }
                StaffText {
                    text: tile.look[3]
                    small: true
                    color: tile.look[2]
                    lineHeight: 0.9
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    AwayMark {
        id: awayMark

        objectName: "away-" + tile.subject
        name: tile.name
        away: tile.away
        visible: tile.mayMark
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.hair * 2
        onClicked: tile.marked(!tile.away)
    }
}
