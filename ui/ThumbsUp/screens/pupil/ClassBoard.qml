pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The class's tiles.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property ClassBoardViewModel vm

    Rectangle {
        id: band

        width: parent.width
        height: Math.max(Theme.minorButton, said.implicitHeight) + Theme.space * 2.4
        color: Theme.band

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin + Theme.space
            anchors.rightMargin: Theme.margin
            spacing: Theme.gap

            // the class's name is for its teacher, so it leaves the width to what the pupils are to do
            Column {
                id: said

                Layout.fillWidth: true

                Text {
                    text: screen.vm.title
                    width: parent.width
                    color: Theme.bandWords
                    font.family: Theme.heading
                    font.variableAxes: Theme.headingAxes
                    font.pixelSize: Theme.headingSize(3.5)
                    lineHeight: 0.9
                    elide: Text.ElideRight
                }
                Text {
                    width: parent.width
                    text: screen.kiosk.faultForPupil !== "" ? screen.kiosk.faultForPupil : screen.vm.emptied ? screen.kiosk.words.ask_teacher ?? "" : screen.vm.allSigned ? screen.kiosk.words.all_signed ?? "" : screen.kiosk.words.find_picture ?? ""
                    color: Theme.bandAccent
                    font.family: Theme.heading
                    font.pixelSize: Theme.label
                    font.variableAxes: Theme.headingAxes
                    wrapMode: Text.WordWrap
                    lineHeight: 0.95
                }
            }
            SpeakerButton {
                speech: screen.kiosk.speech
                size: Theme.minorButton
                onClicked: speech.say(screen.kiosk.words.find_picture ?? "")
            }
            TellButton {
                kiosk: screen.kiosk
            }
        }
    }

    Item {
        id: room

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: band.height + Theme.margin * 0.8
        onWidthChanged: fit()
        onHeightChanged: fit()

        function fit() {
            screen.vm.fit(width, height, pager.implicitHeight + Theme.gap, Theme.space, Theme.space / 2, Theme.nameText, Theme.nameLeast);
        }

        Grid {
            y: Math.max(0, (room.height - (pager.visible ? pager.height + Theme.gap : 0) - height) / 2)
            columns: screen.vm.columns
            enabled: screen.vm.fresh
            spacing: Theme.space
            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: screen.vm.tiles

                delegate: Tile {
                    objectName: "tile-" + subject
                    width: screen.vm.tileWidth
                    height: screen.vm.tileHeight
                    animalSize: screen.vm.animalSize
                    nameSize: screen.vm.nameSize
                    onClicked: screen.vm.choose(subject)
                }
            }
        }
        RowLayout {
            id: pager

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: screen.vm.pages > 1

            KidButton {
                objectName: "pageBefore"
                picture: "glyph-2B05"
                implicitWidth: size * 2
                enabled: screen.vm.page > 0
                Accessible.name: qsTr("Page before")
                onClicked: screen.vm.turnPage(-1)
            }
            PageMarks {
                count: screen.vm.pages
                current: screen.vm.page
                Layout.fillWidth: true
            }
            KidButton {
                objectName: "pageAfter"
                picture: "glyph-27A1"
                implicitWidth: size * 2
                enabled: screen.vm.page < screen.vm.pages - 1
                Accessible.name: qsTr("Next page")
                onClicked: screen.vm.turnPage(1)
            }
        }
    }
}
