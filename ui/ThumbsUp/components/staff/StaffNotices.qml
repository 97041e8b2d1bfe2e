import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What staff are told on whatever screen they are.
ColumnLayout {
    id: notices

    required property ShellViewModel shell
    property bool home: false
    readonly property bool any: told.any || (home && statements.any && !shell.practice.on) || shell.notices.alarm !== "" || shell.notices.pack !== "" || shell.notices.fault !== "" || shell.notices.note !== "" || shell.hold.name !== ""

    spacing: Theme.staffSpace * 0.7

    TellNotices {
        id: told

        shell: notices.shell
        home: notices.home
        visible: any
        Layout.fillWidth: true
    }
    StatementNotices {
        id: statements

        shell: notices.shell
        visible: notices.home && any && !notices.shell.practice.on
        Layout.fillWidth: true
    }
    Banner {
        objectName: "alarmBanner"
        text: qsTr("Before anybody signs, please tell whoever looks after this computer: %1.").arg(notices.shell.notices.alarm)
        visible: notices.shell.notices.alarm !== ""
        Layout.fillWidth: true
    }
    Banner {
        objectName: "packBanner"
        kind: "warn"
        text: qsTr("Part of the school’s own lessons cannot be used; what came with Thumbs Up is shown in its place. %1").arg(notices.shell.notices.pack)
        visible: notices.shell.notices.pack !== ""
        Layout.fillWidth: true
    }
    Banner {
        objectName: "holdBanner"
        kind: "info"
        text: notices.shell.hold.unsaved ? qsTr("The signature of %1 is not saved yet.").arg(notices.shell.hold.name) : qsTr("%1 is in the middle of a turn.").arg(notices.shell.hold.name)
        actionText: qsTr("Back to the turn")
        actionName: "carryOn"
        secondText: qsTr("End the turn")
        secondName: "endTurn"
        visible: notices.shell.hold.name !== ""
        Layout.fillWidth: true
        onAction: notices.shell.hold.carryOn()
        onSecond: notices.shell.hold.end()
    }
    Banner {
        objectName: "faultBanner"
        text: notices.shell.notices.fault
        dismissable: true
        visible: text !== ""
        Layout.fillWidth: true
        onDismissed: notices.shell.notices.dismiss()
    }
    Banner {
        objectName: "noteBanner"
        kind: "good"
        text: notices.shell.notices.note
        visible: text !== ""
        Layout.fillWidth: true
    }
}
