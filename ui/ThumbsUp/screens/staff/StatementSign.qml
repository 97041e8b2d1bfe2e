import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// Full name, date and signature; or, once signed, when that was.
RowLayout {
    id: place

    required property StatementViewModel vm
    readonly property var facts: vm.facts
    readonly property alias encoded: paper.encoded

    spacing: Theme.staffSpace * 1.6

    Panel {
        title: place.facts.due ? qsTr("You sign") : qsTr("You have signed this")
        Layout.preferredWidth: Theme.mm(100 * Theme.grow)
        Layout.fillHeight: true

        Field {
            objectName: "fullName"
            label: qsTr("Your full name")
            text: place.facts.name
            maximumLength: 80
            visible: place.facts.due
            Layout.fillWidth: true
            onEdited: text => place.vm.setName(text)
        }
        StaffText {
            objectName: "signedDay"
            text: place.facts.due ? place.facts.day : place.facts.signedAt
            strong: true
            Layout.fillWidth: true
        }
        StaffText {
            text: qsTr("Questions you noted for the directors: %1").arg(place.facts.questions.length)
            quiet: true
            visible: place.facts.due && place.facts.questions.length > 0
            Layout.fillWidth: true
        }
        StaffText {
            objectName: "statementFault"
            text: place.facts.fault
            color: Theme.faultLine
            visible: text !== ""
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        StaffText {
            text: place.facts.due ? qsTr("The directors read it next. It holds until the end of the school year.") : place.facts.stand === "approved" ? qsTr("The directors have approved it. It holds until the end of the school year.") : qsTr("It waits for the directors, who read it next.")
            quiet: true
            small: true
            Layout.fillWidth: true
        }
    }
    Panel {
        title: qsTr("Sign here with a finger")
        visible: place.facts.due
        Layout.fillWidth: true
        Layout.fillHeight: true

        StaffPad {
            id: paper

            called: qsTr("Your signature")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    Item {
        visible: !place.facts.due
        Layout.fillWidth: true
    }
}
