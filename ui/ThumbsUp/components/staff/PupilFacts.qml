pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
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

        ColumnLayout {
            spacing: Theme.staffSpace * 0.3
            Layout.fillWidth: true

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
                text: qsTr("A rule has changed since, and is signed again.")
                visible: facts.panel.mark === "waiting-again"
                Layout.fillWidth: true
            }
            StaffText {
                text: facts.panel.witnessed !== "" ? qsTr("Witnessed by %1.").arg(facts.panel.witnessed) : qsTr("Waits for the adult who saw it.")
                visible: facts.panel.witnessed !== "" || facts.panel.mark === "awaiting-witness"
                Layout.fillWidth: true
            }
        }
        SignatureBox {
            panel: facts.panel
            visible: facts.signed
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

                Tick {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.staffSmall * 0.2
                }
                StaffText {
                    text: promise.modelData
                    small: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
