pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// A lesson under way: the slide for the class, the strip for the teacher, and the second screen.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property TeachViewModel vm
    property bool ending: false
    readonly property bool asking: ending || number.open

    function fit() {
        if (!vm.room.onSecond)
            vm.board.fit(slide.width, slide.height, Theme.pixelsPerMm);
    }

    // what a presenter's remote control sends
    Shortcut {
        sequences: ["PgDown"]
        enabled: !screen.asking && !screen.vm.over
        onActivated: screen.vm.forward()
    }
    Shortcut {
        sequences: ["PgUp"]
        enabled: !screen.asking
        onActivated: screen.vm.back()
    }

    Rectangle {
        anchors.fill: parent
        color: screen.vm.room.onSecond ? Theme.staffPage : Theme.page
    }
    TeachSlide {
        id: slide

        objectName: "slide"
        anchors.fill: parent
        anchors.bottomMargin: strip.height
        board: screen.vm.board
        onWidthChanged: screen.fit()
        onHeightChanged: screen.fit()
        Component.onCompleted: screen.fit()

        Connections {
            target: screen.vm.room
            function onShown() {
                screen.fit();
            }
        }
        Connections {
            target: screen.kiosk.sizes
            function onChanged() {
                Qt.callLater(screen.fit);
            }
        }
    }
    TeachStrip {
        id: strip

        width: parent.width
        anchors.bottom: parent.bottom
        height: implicitHeight
        vm: screen.vm
        speech: screen.kiosk.speech
        onEnding: screen.ending = true
        onNumberWanted: choice => number.choice = choice
    }
    Banner {
        objectName: "teachFault"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: strip.top
        anchors.margins: Theme.staffSpace
        text: screen.vm.shell.notices.fault
        dismissable: true
        visible: text !== ""
        onDismissed: screen.vm.shell.notices.dismiss()
    }
    TeachNumber {
        id: number

        onCounted: (choice, hands) => screen.vm.hands.put(choice, hands)
    }
    ConfirmPanel {
        title: qsTr("End the lesson?")
        text: qsTr("Pupils sign one by one next. Or stop for now, and go on from this slide later.")
        yes: qsTr("Sign one by one")
        no: qsTr("Go on teaching")
        open: screen.ending
        wide: Theme.mm(150 * Theme.grow)
        onConfirmed: screen.vm.finish()
        onCancelled: screen.ending = false

        extra: StaffButton {
            objectName: "stopForNow"
            text: qsTr("Stop for now")
            onClicked: screen.vm.leave()
        }

        StaffText {
            text: qsTr("The room")
            strong: true
            Layout.fillWidth: true
        }
        TeachRoom {
            room: screen.vm.room
            tooFar: screen.vm.board.tooFar
            Layout.fillWidth: true
        }
    }
    ClassWindow {
        vm: screen.vm
        beside: screen.Window.window?.visible ?? false
        onStood: screen.Window.window?.requestActivate()
    }
}
