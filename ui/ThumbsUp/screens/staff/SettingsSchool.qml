import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What letters and forms say of the school, and whether access waits for the slip.
RowLayout {
    id: section

    required property SettingsSchoolViewModel vm
    readonly property var school: vm.school
    readonly property var ways: [
        {
            value: "signing",
            label: qsTr("Signing alone")
        },
        {
            value: "slip",
            label: qsTr("The slip is needed")
        },
        {
            value: "days",
            label: qsTr("The slip within some days")
        }
    ]
    readonly property var waysSaid: ({
            "signing": qsTr("A pupil who has signed goes online at once. A family that says no still decides."),
            "slip": qsTr("A pupil who has signed goes online once the family’s slip is back and agrees."),
            "days": qsTr("A pupil who has signed goes online at once, and waits again if the slip is not back in time.")
        })

    spacing: Theme.staffSpace * 1.5

    Panel {
        title: qsTr("On letters and forms")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Flickable {
            id: scroll

            clip: true
            contentWidth: width
            contentHeight: fields.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: StaffScrollBar {}

            ColumnLayout {
                id: fields

                width: scroll.width - Theme.staffSpace
                spacing: Theme.staffSpace

                Field {
                    objectName: "schoolName"
                    label: qsTr("Name of the school")
                    text: section.school.name
                    maximumLength: 80
                    onEdited: text => section.vm.write("name", text)
                }
                Field {
                    objectName: "address0"
                    label: qsTr("Address")
                    text: section.school.address0
                    maximumLength: 60
                    onEdited: text => section.vm.write("address0", text)
                }
                Field {
                    objectName: "address1"
                    label: ""
                    text: section.school.address1
                    maximumLength: 60
                    onEdited: text => section.vm.write("address1", text)
                }
                Field {
                    objectName: "address2"
                    label: ""
                    text: section.school.address2
                    maximumLength: 60
                    onEdited: text => section.vm.write("address2", text)
                }
                Field {
                    objectName: "contact"
                    label: qsTr("Whom families can ask")
                    hint: qsTr("The letter says: “If you have a question, ask %1.”").arg(section.school.contact)
                    text: section.school.contact
                    maximumLength: 120
                    onEdited: text => section.vm.write("contact", text)
                }
            }
        }
    }
    StaffFlick {
        id: area

        objectName: "schoolRules"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        ColumnLayout {
            width: parent.width
            spacing: Theme.staffSpace * 1.5

            Panel {
                title: qsTr("Going online")
                Layout.fillWidth: true

                Segments {
                    objectName: "grantedBy"
                    options: section.ways
                    value: section.school.granted_by
                    Layout.fillWidth: true
                    onChosen: value => section.vm.grantBy(value)
                }
                StaffText {
                    objectName: "grantedBySaid"
                    text: section.waysSaid[section.school.granted_by] ?? ""
                    small: true
                    quiet: true
                    Layout.fillWidth: true
                }
                CountStepper {
                    name: "SlipDays"
                    label: qsTr("Days for the slip to come back")
                    value: section.school.slip_days === 1 ? qsTr("1 day") : qsTr("%1 days").arg(section.school.slip_days)
                    visible: section.school.granted_by === "days"
                    Layout.fillWidth: true
                    onStepped: by => section.vm.slipIn(section.school.slip_days + by)
                }
                Toggle {
                    objectName: "renewalWaits"
                    text: qsTr("Access waits when a rule has changed")
                    hint: section.school.renewal_waits ? qsTr("Until a pupil has signed the changed rule, they are not online.") : qsTr("A pupil stays online until they have signed the changed rule.")
                    on: section.school.renewal_waits
                    Layout.fillWidth: true
                    onSwitched: on => section.vm.waitForRenewal(on)
                }
            }
            SettingsAsking {
                vm: section.vm
                Layout.fillWidth: true
            }
            Panel {
                title: qsTr("Staff statement")
                Layout.fillWidth: true

                CountStepper {
                    name: "GraceDays"
                    label: qsTr("Days in which lessons do without it")
                    value: section.school.statement_grace_days === 1 ? qsTr("1 day") : qsTr("%1 days").arg(section.school.statement_grace_days)
                    Layout.fillWidth: true
                    onStepped: by => section.vm.statementIn(section.school.statement_grace_days + by)
                }
            }
        }
    }
}
