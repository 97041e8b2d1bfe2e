pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Ink
import ThumbsUp.Models

// What a pupil agreed to, when, and how.
ColumnLayout {
    id: facts

    required property PupilPanelViewModel panel
    readonly property bool signed: panel.signedAt !== ""

    spacing: Theme.staffSpace

    RowLayout {
        spacing: Theme.staffSpace * 1.2
        Layout.fillWidth: true

        Picture {
            name: facts.panel.animal
            Layout.preferredWidth: Theme.staffControl * 1.5
            Layout.preferredHeight: Theme.staffControl * 1.5
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 0.3
            Layout.fillWidth: true

            StaffText {
                text: facts.panel.about
                quiet: true
                Layout.fillWidth: true
            }
            StaffText {
                objectName: "agreedAt"
                text: !facts.signed ? qsTr("Has not signed yet.") : facts.panel.lesson === "" ? qsTr("Agreed on %1.").arg(facts.panel.signedAt) : qsTr("Agreed to “%1” on %2.").arg(facts.panel.lesson).arg(facts.panel.signedAt)
                Layout.fillWidth: true
            }
            StaffText {
                text: qsTr("Is not sure, and would like to talk first.")
                color: Theme.unsureWords
                visible: facts.panel.mark === "not-sure"
                Layout.fillWidth: true
            }
            StaffText {
                text: facts.panel.witnessed !== "" ? qsTr("Witnessed by %1.").arg(facts.panel.witnessed) : qsTr("Waits for the adult who saw it.")
                visible: facts.panel.witnessed !== "" || facts.panel.mark === "awaiting-witness"
                Layout.fillWidth: true
            }
        }
        Rectangle {
            visible: facts.signed
            color: Theme.staffPage
            radius: Theme.staffRadius
            border.color: Theme.line
            border.width: Theme.hair
            implicitWidth: Theme.mm(56 * Theme.grow)
            implicitHeight: Theme.mm(24 * Theme.grow)

            InkPicture {
                anchors.fill: parent
                anchors.margins: Theme.staffSpace * 0.5
                encoded: facts.panel.ink
                inkColor: Theme.words
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Signature of %1").arg(facts.panel.name)
            }
            StaffText {
                anchors.fill: parent
                text: qsTr("agreed with their own picture")
                quiet: true
                small: true
                visible: facts.panel.byPicture
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.staffSpace * 1.6
        rowSpacing: Theme.staffSpace * 0.5
        uniformCellWidths: true
        visible: facts.panel.promises.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.staffSpace * 0.5

        Repeater {
            model: facts.panel.promises

            delegate: RowLayout {
                id: promise

                required property string modelData

                spacing: Theme.staffSpace * 0.5
                Layout.fillWidth: true

                Picture {
                    name: "glyph-2714"
                    Layout.preferredWidth: Theme.staffSmall
                    Layout.preferredHeight: Theme.staffSmall
                    Layout.alignment: Qt.AlignTop
                }
                StaffText {
                    text: promise.modelData
                    small: true
                    Layout.fillWidth: true
                }
            }
        }
    }
    Repeater {
        model: facts.panel.voidTurns

        delegate: StaffText {
            required property string signed
            required property string voided
            required property string reason

            text: qsTr("The turn of %1 does not count: “%2” (%3).").arg(signed).arg(reason).arg(voided)
            small: true
            quiet: true
            Layout.fillWidth: true
        }
    }
}
