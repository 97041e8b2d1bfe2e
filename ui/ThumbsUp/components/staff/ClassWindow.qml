import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The second screen, where there is one: the slide and nothing else.
Window {
    id: wall

    required property TeachViewModel vm
    // the screen that is touched keeps the keys
    signal stood
    // whether the screen that is touched stands: this one must not keep Thumbs Up open without it
    required property bool beside
    readonly property bool on: beside && vm.room.onSecond

    objectName: "classWindow"
    title: qsTr("Thumbs Up: for the class")
    color: Theme.page
    flags: Qt.Window | Qt.FramelessWindowHint
    transientParent: null
    visibility: Window.Hidden
    onWidthChanged: fit()
    onHeightChanged: fit()
    onVisibilityChanged: stood()
    onOnChanged: stand()
    Component.onCompleted: stand()

    // first where, then that it fills it: bindings would do it in any order
    function stand() {
        if (on)
            settle(Application.screens[vm.room.secondAt]);
        visibility = on ? Window.FullScreen : Window.Hidden;
        fit();
    }
    function settle(there: var) {
        screen = there;
        x = there.virtualX;
        y = there.virtualY;
        width = there.width;
        height = there.height;
    }
    function fit() {
        if (on)
            vm.board.fit(width, height, vm.room.secondDensity);
    }

    Connections {
        target: wall.vm.room
        function onShown() {
            wall.stand();
        }
    }

    TeachSlide {
        anchors.fill: parent
        board: wall.vm.board
    }
}
