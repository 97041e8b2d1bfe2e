import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A statement that is due is said calmly to whoever comes in; those who approve hear what waits for them.
ColumnLayout {
    id: told

    required property ShellViewModel shell
    readonly property NoticesViewModel notices: shell.notices
    readonly property bool due: notices.statement !== ""
    readonly property bool any: due || notices.approvals > 0

    spacing: Theme.staffSpace * 0.7

    Banner {
        objectName: "statementBanner"
        kind: "info"
        text: told.notices.statement
        actionText: qsTr("Read and sign")
        actionName: "statementRead"
        visible: told.due
        Layout.fillWidth: true
        onAction: told.shell.go("staff/Statement")
    }
    Banner {
        objectName: "approvalsBanner"
        kind: "info"
        text: told.notices.approvals === 1 ? qsTr("One staff statement waits for your approval.") : qsTr("%1 staff statements wait for your approval.").arg(told.notices.approvals)
        actionText: qsTr("Read them")
        actionName: "approvalsRead"
        visible: told.notices.approvals > 0
        Layout.fillWidth: true
        onAction: told.shell.go("staff/Approvals")
    }
}
