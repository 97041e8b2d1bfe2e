import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// One rule: its picture, its sentence, and the thumb. Older pupils can open the full policy in its place.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property RulePageViewModel vm

    TaughtFrame {
        anchors.fill: parent
        visible: !policy.visible
        kiosk: screen.kiosk
        vm: screen.vm
        goName: "thumb"
        goText: screen.kiosk.words.thumb ?? ""
        goPicture: "glyph-1F44D-1F3FD"
        onGo: screen.vm.thumb()

        more: KidButton {
            objectName: "fullPolicy"
            visible: screen.vm.fullPolicy !== ""
            text: screen.kiosk.words.full_policy ?? ""
            picture: "glyph-1F4DC"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            onClicked: policy.visible = true
        }
    }
    FullPolicy {
        id: policy

        anchors.fill: parent
        visible: false
        kiosk: screen.kiosk
        vm: screen.vm
        onClosed: visible = false
    }
}
