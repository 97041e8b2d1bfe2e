pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The one window. `kiosk.screen` names a file under screens/; what lies over it is decided by the kiosk as well.
Window {
    id: window

    required property KioskViewModel kiosk
    readonly property bool asked: kiosk.telling || kiosk.secondsLeft > 0
    readonly property bool covered: asked || kiosk.ease.open

    title: qsTr("Thumbs Up")
    color: Theme.page

    // Before the engine goes: Qt's keyboard reads its style and its layout to the last, and they go with the engine
    function takeDown() {
        screen.source = "";
        keyboard.active = false;
    }

    component Follows: Binding {
        target: Theme
    }

    Follows {
        property: "pixelsPerMm"
        value: window.kiosk.sizes.pixelsPerMm
    }
    Follows {
        property: "windowHeight"
        value: window.height
    }
    Follows {
        property: "buttonMm"
        value: window.kiosk.sizes.buttonMm
    }
    Follows {
        property: "gapMm"
        value: window.kiosk.sizes.gapMm
    }
    Follows {
        property: "xHeightMm"
        value: window.kiosk.sizes.xHeightMm
    }
    Follows {
        property: "larger"
        value: window.kiosk.ease.text
    }
    Follows {
        property: "strong"
        value: window.kiosk.ease.contrast
    }
    Follows {
        property: "calm"
        value: window.kiosk.ease.calm
    }
    Follows {
        property: "spaced"
        value: window.kiosk.ease.spacing
    }
    Follows {
        property: "leftHanded"
        value: window.kiosk.ease.left
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
        // whoever comes by keys or a switch finds the ring on the next screen too
        property bool byKey: false

        onLoaded: {
            if (byKey)
                (item as Item).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            // staff go from screen to screen all day: theirs are there at once
            if (changes && !window.kiosk.screen.startsWith("staff/"))
                appear.restart();
            changes = true;
        }

        function open() {
            byKey = (window.activeFocusItem as Press)?.visualFocus ?? false;
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

    Loader {
        anchors.fill: parent
        active: window.kiosk.ease.open
        enabled: !window.asked
        focus: active && !window.asked
        sourceComponent: EasePage {
            kiosk: window.kiosk
        }
    }

    StaffKeyboard {
        id: keyboard

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
