import QtQuick
import QtQuick.Layouts
import ThumbsUp

// Says what happened and what to do, across the screen.
Rectangle {
    id: banner

    required property string text
    property string kind: "fault"
    property string actionText: ""
    property string secondText: ""
    property bool dismissable: false
    property alias actionName: act.objectName
    property alias secondName: second.objectName
    readonly property var looks: ({
            "fault": [Theme.faultFill, Theme.faultLine, Theme.faultWords, "glyph-26A0"],
            "warn": [Theme.warnFill, Theme.warnLine, Theme.warnWords, "glyph-270B-1F3FD"],
            "good": [Theme.goodFill, Theme.goodLine, Theme.goodWords, "glyph-2714"],
            "info": [Theme.witnessFill, Theme.witnessLine, Theme.witnessWords, "glyph-2139"]
        })
    signal action
    signal second
    signal dismissed

    color: looks[kind][0]
    border.color: looks[kind][1]
    border.width: Theme.hair * 1.5
    radius: Theme.staffRadius
    implicitHeight: Math.max(Theme.staffControl * 1.25, row.implicitHeight + Theme.staffSpace)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.staffSpace * 1.3
        anchors.rightMargin: Theme.staffSpace * 0.8
        spacing: Theme.staffSpace

        Picture {
            name: banner.looks[banner.kind][3]
            Layout.preferredWidth: Theme.staffControl * 0.7
            Layout.preferredHeight: Theme.staffControl * 0.7
        }
        StaffText {
            text: banner.text
            color: banner.looks[banner.kind][2]
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        StaffButton {
            id: second

            text: banner.secondText
            visible: text !== ""
            onClicked: banner.second()
        }
        StaffButton {
            id: act

            text: banner.actionText
            kind: "dark"
            visible: text !== ""
            onClicked: banner.action()
        }
        StaffButton {
            objectName: "dismiss"
            kind: "quiet"
            text: qsTr("Close")
            visible: banner.dismissable
            onClicked: banner.dismissed()
        }
    }
}
