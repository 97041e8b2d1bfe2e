pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The staff statement, once a school year: read page by page, then signed.
StaffFrame {
    id: screen

    required property StatementViewModel vm
    readonly property var facts: vm.facts
    readonly property string back: facts.comment !== "" ? qsTr("The directors gave it back: %1").arg(facts.comment) : ""
    readonly property string why: facts.place === 0 ? facts.purpose : facts.goesOn ? qsTr("Once a school year. Then the lesson begins.") : qsTr("Once a school year, everybody on the staff.")

    shell: vm.shell
    title: facts.year === "" ? qsTr("Staff statement") : qsTr("Staff statement for %1").arg(facts.year)
    subtitle: back !== "" ? back : facts.signedAt !== "" ? qsTr("You signed this on %1. It is here to read again.").arg(facts.signedAt) : why

    actions: [
        StaffButton {
            objectName: "allStatements"
            text: qsTr("Everybody’s statements")
            visible: !!screen.facts.approves && !screen.facts.goesOn
            onClicked: screen.shell.go("staff/Approvals")
        },
        StaffButton {
            objectName: "statementSign"
            text: screen.facts.busy ? qsTr("One moment …") : screen.facts.goesOn ? qsTr("I sign: on to the lesson") : qsTr("I sign this statement")
            kind: "primary"
            visible: screen.facts.loaded && screen.facts.due && !screen.facts.reading
            enabled: !screen.facts.busy
            onClicked: screen.vm.sign(sign.encoded)
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.2

        StatementLines {
            facts: screen.facts
            visible: screen.facts.loaded && screen.facts.reading
            Layout.fillWidth: true
            Layout.fillHeight: true
            onAsked: question => screen.vm.ask(question)
        }
        StatementSign {
            id: sign

            vm: screen.vm
            visible: screen.facts.loaded && !screen.facts.reading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.staffSpace
            visible: screen.facts.loaded
            Layout.fillWidth: true

            StaffButton {
                objectName: "statementBack"
                text: qsTr("Back")
                onClicked: screen.vm.back()
            }
            StaffText {
                objectName: "statementPlace"
                text: screen.facts.reading ? qsTr("%1 of %2").arg(screen.facts.place + 1).arg(screen.facts.count) : ""
                quiet: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            StaffButton {
                objectName: "statementNext"
                text: qsTr("Next")
                kind: "primary"
                visible: screen.facts.reading
                leftPadding: Theme.staffControl
                rightPadding: Theme.staffControl
                onClicked: screen.vm.next()
            }
        }
    }
}
