pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The side of every staff screen: where to go, who is in, and the way out.
Rectangle {
    id: side

    required property ShellViewModel shell
    readonly property var names: ({
            "staff/Home": qsTr("Today"),
            "staff/ClassPage": qsTr("Class"),
            "staff/Witness": qsTr("Witness"),
            "staff/Access": qsTr("Access"),
            "staff/Alerts": qsTr("Alerts"),
            "staff/Charts": qsTr("How it is going"),
            "staff/Paper": qsTr("Paper"),
            "staff/Roll": qsTr("Roll"),
            "staff/Practise": qsTr("Practise"),
            "staff/Settings": qsTr("Settings")
        })
    readonly property var roles: ({
            "helper": qsTr("Helper"),
            "teacher": qsTr("Teacher"),
            "office": qsTr("Office"),
            "director": qsTr("Director"),
            "lead": qsTr("Safeguarding lead"),
            "deputy": qsTr("Deputy lead"),
            "administrator": qsTr("Administrator")
        })
    signal quitAsked

    implicitWidth: Theme.staffNavigation
    color: Theme.band
    Accessible.role: Accessible.List

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.staffMargin
        anchors.bottomMargin: Theme.staffSpace * 1.3
        spacing: 0

        Brand {
            Layout.leftMargin: Theme.staffSpace * 1.6
            Layout.bottomMargin: Theme.staffMargin * 0.8
        }
        Repeater {
            model: side.shell.entries

            delegate: NavigationEntry {
                required property string screen

                objectName: "go-" + screen
                text: side.names[screen] + (screen === "staff/Alerts" && side.shell.notices.alerts > 0 ? " · " + side.shell.notices.alerts : "")
                Layout.fillWidth: true
                onClicked: side.shell.go(screen)
            }
        }
        NavigationEntry {
            objectName: "leavePractice"
            text: qsTr("Leave practice")
            current: false
            visible: side.shell.practice.on
            Layout.fillWidth: true
            onClicked: side.shell.leavePractice()
        }
        Item {
            Layout.fillHeight: true
        }
        StaffText {
            text: side.shell.name
            color: Theme.bandWords
            strong: true
            small: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.staffSpace * 1.6
            Layout.rightMargin: Theme.staffSpace
        }
        StaffText {
            text: side.roles[side.shell.role] ?? ""
            color: Theme.bandQuiet
            small: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.staffSpace * 1.6
        }
        StaffButton {
            objectName: "lock"
            text: qsTr("Lock")
            picture: "glyph-1F512"
            Layout.fillWidth: true
            Layout.margins: Theme.staffSpace * 1.2
            Layout.bottomMargin: 0
            onClicked: side.shell.lock()
        }
        NavigationEntry {
            objectName: "quit"
            text: qsTr("Close Thumbs Up")
            small: true
            current: false
            visible: side.shell.mayQuit
            Layout.fillWidth: true
            onClicked: side.quitAsked()
        }
    }
}
