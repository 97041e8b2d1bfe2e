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
        screens.takeDown();
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

    Screens {
        id: screens

        kiosk: window.kiosk
        anchors.fill: parent
        anchors.topMargin: practice.visible ? practice.height : 0
        enabled: !window.covered
        focus: !window.covered
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
