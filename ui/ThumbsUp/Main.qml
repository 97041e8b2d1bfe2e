pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The one window. `kiosk.screen` names a file under screens/; what lies over it is decided by the kiosk as well.
Window {
    id: window

    required property KioskViewModel kiosk
    readonly property bool covered: kiosk.telling || kiosk.secondsLeft > 0

    title: qsTr("Thumbs Up")
    color: Theme.page

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: window.kiosk.sizes.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }
    Binding {
        target: Theme
        property: "buttonMm"
        value: window.kiosk.sizes.buttonMm
    }
    Binding {
        target: Theme
        property: "gapMm"
        value: window.kiosk.sizes.gapMm
    }
    Binding {
        target: Theme
        property: "xHeightMm"
        value: window.kiosk.sizes.xHeightMm
    }

    Loader {
        id: screen

        objectName: "screen"
        anchors.fill: parent
        anchors.topMargin: practice.visible ? practice.height : 0
        enabled: !window.covered
        focus: !window.covered
        // the first screen is there at once; each that follows comes gently
        property bool changes: false

        onLoaded: {
            if (changes)
                appear.restart();
            changes = true;
        }

        function open() {
            setSource("screens/" + window.kiosk.screen + ".qml", {
                kiosk: window.kiosk,
                vm: window.kiosk.vm
            });
        }
        Component.onCompleted: open()

        Connections {
            target: window.kiosk
            function onScreenChanged() {
                Qt.callLater(screen.open);
            }
        }
        NumberAnimation {
            id: appear

            target: screen.item
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.gentle
            easing.type: Easing.OutQuad
        }
    }

    PracticeBand {
        id: practice

        width: parent.width
        visible: window.kiosk.practising
    }

    StaffCorner {
        objectName: "staffCorner"
        visible: window.kiosk.screen.startsWith("pupil/") && !window.covered
        onClicked: window.kiosk.staffExit()
    }

    StaffKeyboard {
        wanted: window.kiosk.screen.startsWith("staff/") && !window.covered
    }

    Loader {
        id: tell

        anchors.fill: parent
        active: window.kiosk.telling
        focus: active
        sourceComponent: TellPage {
            kiosk: window.kiosk
        }
    }

    Loader {
        anchors.fill: parent
        active: window.kiosk.secondsLeft > 0
        focus: active
        sourceComponent: StillThere {
            kiosk: window.kiosk
        }
    }
}
