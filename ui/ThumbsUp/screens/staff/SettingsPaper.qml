pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How everything is printed from this machine: tray, sides, grey.
Panel {
    id: panel

    required property SettingsPrintersViewModel vm
    readonly property var facts: vm.facts

    title: qsTr("How it prints")

    StaffText {
        text: qsTr("Paper comes from")
        visible: trays.count > 0
        quiet: true
        Layout.fillWidth: true
    }
    Flow {
        visible: trays.count > 0
        spacing: Theme.staffSpace * 0.7
        Layout.fillWidth: true
        Accessible.role: Accessible.List

        StaffButton {
            objectName: "tray-any"
            text: qsTr("Whichever it takes")
            kind: panel.facts.anyTray ? "dark" : "plain"
            checkable: true
            checked: panel.facts.anyTray
            autoExclusive: false
            onClicked: panel.vm.chooseTray("")
        }
        Repeater {
            id: trays

            model: panel.vm.trays

            delegate: StaffButton {
                required property string key
                required property string name
                required property bool chosen

                objectName: "tray-" + key
                text: name
                kind: chosen ? "dark" : "plain"
                checkable: true
                checked: chosen
                autoExclusive: false
                onClicked: panel.vm.chooseTray(key)
            }
        }
    }
    Toggle {
        objectName: "bothSides"
        text: qsTr("Print on both sides")
        hint: panel.facts.canTurn ? qsTr("A form is one sheet, turned on its long edge.") : qsTr("This printer does not turn sheets by itself: a form comes out as two.")
        on: panel.facts.bothSides
        Layout.fillWidth: true
        onSwitched: on => panel.vm.setBothSides(on)
    }
    Toggle {
        objectName: "grey"
        text: qsTr("Always in grey")
        hint: panel.facts.canColour ? qsTr("Saves coloured ink. Every form is drawn so that grey is enough.") : qsTr("This printer has no colour: it prints in grey either way.")
        on: panel.facts.grey
        Layout.fillWidth: true
        onSwitched: on => panel.vm.setGrey(on)
    }
}
