import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// The shape of every staff screen: a title with what can be done, the matter below. The navy side stands in the window.
FocusScope {
    id: frame

    required property KioskViewModel kiosk
    required property ShellViewModel shell
    property string title: ""
    property string subtitle: ""
    property alias actions: buttons.data
    property alias overlay: over.data
    default property alias matter: middle.data
    property bool quitting: false

    // a screen that is kept comes back as it first stood
    onVisibleChanged: quitting = false

    Rectangle {
        anchors.fill: parent
        color: Theme.staffPage
    }

    Lifted {
        anchors.fill: parent
        anchors.leftMargin: Theme.staffNavigation

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.staffMargin
            anchors.topMargin: Theme.staffMargin * 0.8
            spacing: Theme.staffSpace * 1.4

            StaffNotices {
                shell: frame.shell
                home: frame.kiosk.screen === "staff/Home"
                visible: any
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.staffSpace
                visible: frame.title !== ""
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.staffSpace * 0.2
                    Layout.fillWidth: true

                    StaffText {
                        objectName: "title"
                        text: frame.title
                        strong: true
                        font.pixelSize: Theme.staffTitle
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    StaffText {
                        objectName: "subtitle"
                        text: frame.subtitle
                        quiet: true
                        visible: text !== ""
                        Layout.fillWidth: true
                    }
                }
                RowLayout {
                    id: buttons

                    spacing: Theme.staffSpace
                }
            }
            Item {
                id: middle

                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    // beside the navigation, so that one tap locks whatever is being asked
    Item {
        id: over

        anchors.fill: parent
        anchors.leftMargin: Theme.staffNavigation
    }

    ConfirmPanel {
        anchors.leftMargin: Theme.staffNavigation
        title: qsTr("Close Thumbs Up?")
        text: qsTr("Everything that was signed is saved. Pupils can go on when Thumbs Up is opened again.")
        yes: qsTr("Close")
        open: frame.quitting
        onConfirmed: frame.Window.window.close()
        onCancelled: frame.quitting = false
    }
}
