import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A pupil asked for a grown-up: whom to speak with, never who it was or what about.
ColumnLayout {
    id: told

    required property ShellViewModel shell
    property bool home: false
    readonly property NoticesViewModel notices: shell.notices
    readonly property bool reader: shell.mayOpenAlerts
    readonly property bool any: notices.asked || notices.alerts > 0 || unset
    readonly property bool unset: home && notices.keyless && !shell.practice.on

    spacing: Theme.staffSpace * 0.7

    Banner {
        objectName: "alertsBanner"
        kind: "warn"
        text: told.reader ? (told.notices.alerts === 1 ? qsTr("A pupil asked for a grown-up, and nobody has read it yet.") : qsTr("Pupils asked for a grown-up %1 times, and nobody has read it yet.").arg(told.notices.alerts)) : (told.notices.leads === "" ? qsTr("A pupil pressed “Tell a grown-up”. Please check on the class, and speak with the safeguarding lead now.") : qsTr("A pupil pressed “Tell a grown-up”. Please check on the class, and speak with the safeguarding lead now: %1.").arg(told.notices.leads))
        secondText: told.reader ? qsTr("Later") : qsTr("I will")
        secondName: "alertsLater"
        actionText: told.reader ? qsTr("Read it") : ""
        actionName: "alertsRead"
        visible: told.notices.alerts > 0
        Layout.fillWidth: true
        onSecond: told.notices.later()
        onAction: told.shell.go("staff/Alerts")
    }
    Banner {
        objectName: "askedBanner"
        kind: "warn"
        text: qsTr("A pupil pressed “Tell a grown-up”. Who and when are not kept. Please check on the class now.")
        actionText: qsTr("I have checked")
        actionName: "askedSeen"
        visible: told.notices.asked
        Layout.fillWidth: true
        onAction: told.notices.seen()
    }
    Banner {
        objectName: "keylessBanner"
        kind: "info"
        text: qsTr("Set a passphrase, so that what pupils tell can be sealed for you.")
        actionText: qsTr("Set it")
        actionName: "keylessSet"
        visible: told.unset
        Layout.fillWidth: true
        onAction: told.shell.go("staff/Alerts")
    }
}
