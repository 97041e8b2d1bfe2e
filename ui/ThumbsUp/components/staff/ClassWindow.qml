import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The second screen, where there is one: the slide and nothing else.
Window {
    id: screen

    required property TeachViewModel vm
    readonly property bool on: vm.room.onSecond
    readonly property var there: Application.screens[Math.max(0, vm.room.secondAt)]

    objectName: "classWindow"
    title: qsTr("Thumbs Up: for the class")
    color: Theme.page
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowDoesNotAcceptFocus
    transientParent: null
    screen: there
    x: there.virtualX
    y: there.virtualY
    width: there.width
    height: there.height
    visibility: on ? Window.FullScreen : Window.Hidden
    onWidthChanged: fit()
    onHeightChanged: fit()
    onOnChanged: fit()
    Component.onCompleted: fit()

    function fit() {
        if (on)
            vm.board.fit(width, height, vm.room.secondDensity);
    }

    Connections {
        target: screen.vm.room
        function onShown() {
            screen.fit();
        }
    }

    TeachSlide {
        anchors.fill: parent
        board: screen.vm.board
    }
}
