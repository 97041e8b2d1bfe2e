import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Ink
import ThumbsUp.Models

// The signature, and beside it the director's: approve with one's own, or give it back with a comment.
Panel {
    id: decide

    required property ApprovalsViewModel vm
    readonly property var facts: vm.facts
    readonly property string key: facts.key
    readonly property bool decides: !facts.approved && !facts.own

    // what was drawn for one is never another's countersignature
    onKeyChanged: pad.clear()

    title: facts.approved ? qsTr("Approved") : qsTr("Your answer")

    InkPicture {
        encoded: decide.facts.ink
        inkColor: Theme.words
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Signature of %1").arg(decide.facts.name)
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(16 * Theme.grow)
    }
    StaffText {
        objectName: "ownStatement"
        text: qsTr("This is your own: another director reads and approves it.")
        visible: decide.facts.own && !decide.facts.approved
        Layout.fillWidth: true
    }
    StaffPad {
        id: pad

        called: qsTr("Your countersignature")
        visible: decide.decides
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    StaffButton {
        objectName: "approve"
        text: qsTr("Approve")
        kind: "primary"
        visible: decide.decides
        enabled: !decide.facts.busy
        Layout.fillWidth: true
        onClicked: decide.vm.approve(pad.encoded)
    }
    Field {
        objectName: "comment"
        label: qsTr("Or give it back, with a comment")
        text: decide.facts.comment
        error: decide.facts.fault
        maximumLength: 300
        visible: decide.decides
        Layout.fillWidth: true
        onEdited: text => decide.vm.setComment(text)
        onAccepted: decide.vm.giveBack()
    }
    StaffButton {
        objectName: "giveBack"
        text: qsTr("Give it back")
        visible: decide.decides
        enabled: !decide.facts.busy
        Layout.fillWidth: true
        onClicked: decide.vm.giveBack()
    }
    InkPicture {
        encoded: decide.facts.countersigned
        inkColor: Theme.words
        visible: decide.facts.approved
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The director’s signature")
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.mm(16 * Theme.grow)
    }
    Item {
        visible: !decide.decides
        Layout.fillHeight: true
    }
    StaffButton {
        objectName: "printStatement"
        text: qsTr("Paper for the file")
        Layout.fillWidth: true
        onClicked: decide.vm.printOne()
    }
}
