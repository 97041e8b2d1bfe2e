import QtQuick
import ThumbsUp
import ThumbsUp.Models

// What is said to an answer: its room is kept from the beginning, so that nothing jumps.
Rectangle {
    id: verdict

    required property CheckViewModel vm
    required property SpeechViewModel speech
    required property real room
    property real least: 0

    radius: Theme.radius * 0.6
    color: vm.verdict === "" ? Theme.page : vm.right ? Theme.right : Theme.alert
    implicitHeight: Math.max(least, longest.height + Theme.space * 0.5)

    Fit {
        id: fit

        width: said.width
        text: verdict.vm.longest
        wish: Theme.text
        room: verdict.room
    }
    KidText {
        id: longest

        visible: false
        width: said.width
        text: verdict.vm.longest
        size: fit.size
        spread: fit.spread
    }
    SpokenText {
        id: said

        objectName: "verdict"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        speech: verdict.speech
        text: verdict.vm.verdict === "" ? "" : verdict.vm.verdict + " " + verdict.vm.kind
        running: true
        room: verdict.room
        neighbours: fit.own
    }
}
