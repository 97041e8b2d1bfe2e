import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The second screen, where there is one: the slide and nothing else.
Window {
    id: screen

    required property TeachViewModel vm
    required property Item beside

    objectName: "classWindow"
    title: qsTr("Thumbs Up: for the class")
    color: Theme.page
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowDoesNotAcceptFocus
    transientParent: null
    visible: false
    onWidthChanged: fit()
    onHeightChanged: fit()
    onVisibleChanged: fit()
    readonly property var touched: beside.Window.window
    onTouchedChanged: place()
    Component.onCompleted: place()

    function fit() {
        if (vm.room.onSecond && visible)
            vm.board.fit(width, height, vm.room.secondDensity);
    }
    function place() {
        if (touched !== null)
            vm.room.place(screen, touched);
        fit();
    }

    Connections {
        target: screen.vm.room
        function onPlaced() {
            screen.place();
        }
    }

    TeachSlide {
        anchors.fill: parent
        board: screen.vm.board
    }
}
