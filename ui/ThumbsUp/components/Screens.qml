pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The screen that stands: `kiosk.screen` names its file. Those that people come back to all day are made once, since
// making their items is most of the wait; the others are made each time. Staff screens have one side between them.
FocusScope {
    id: screens

    required property KioskViewModel kiosk
    property string shown: ""
    readonly property list<Kept> kept: [board, today, ofClass, witness, access, paper, again]
    readonly property ScreenLoader current: kept.find(one => one.name === shown) ?? passing
    readonly property StaffFrame framed: shown.startsWith("staff/") ? current.item as StaffFrame : null
    // the first screen is there at once; each that follows comes gently
    property bool changes: false
    // whoever comes by keys or a switch finds the ring on the next screen too
    property bool byKey: false

    onCurrentChanged: passing.source = current === passing ? passing.source : ""
    onFramedChanged: if (framed && side.status === Loader.Null)
        side.setSource("staff/StaffNavigation.qml", {
            shell: framed.shell
        })
    Component.onCompleted: open()

    function open() {
        byKey = ((Window.activeFocusItem as Press)?.visualFocus ?? false);
        shown = kiosk.screen;
        current.show();
        arrive();
        changes = true;
    }
    function arrive() {
        current.focus = true;
        if (byKey)
            (current.item as Item).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        // staff go from screen to screen all day: theirs are there at once
        appear.running = changes && !shown.startsWith("staff/");
    }
    function takeDown() {
        [passing, ...kept].forEach(one => one.source = "");
        side.source = "";
    }

    component ScreenLoader: Loader {
        objectName: "screen"
        anchors.fill: parent
        visible: screens.current === this
        enabled: visible

        function show() {
            make();
        }
        function make() {
            setSource("../screens/" + screens.shown + ".qml", {
                kiosk: screens.kiosk,
                vm: screens.kiosk.vm
            });
        }
    }
    component Kept: ScreenLoader {
        required property string name

        function show() {
            if (status === Loader.Null)
                make();
        }
    }

    Connections {
        target: screens.kiosk
        function onScreenChanged() {
            Qt.callLater(screens.open);
        }
    }

    ScreenLoader {
        id: passing
    }
    Kept {
        id: board

        name: "pupil/ClassBoard"
    }
    Kept {
        id: today

        name: "staff/Home"
    }
    Kept {
        id: ofClass

        name: "staff/ClassPage"
    }
    Kept {
        id: witness

        name: "staff/Witness"
    }
    Kept {
        id: access

        name: "staff/Access"
    }
    Kept {
        id: paper

        name: "staff/Paper"
    }
    Kept {
        id: again

        name: "staff/Chasing"
    }

    Loader {
        id: side

        height: parent.height
        visible: screens.framed !== null

        Connections {
            target: side.item
            ignoreUnknownSignals: true
            function onQuitAsked() {
                screens.framed.quitting = true;
            }
        }
    }
    NumberAnimation {
        id: appear

        target: screens.current.item
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.gentle
        easing.type: Easing.OutQuad
    }
}
