pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// Teach together: what is chosen first, then the lesson. No child's name is ever on it.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property TeachViewModel vm

    Loader {
        anchors.fill: parent
        active: screen.vm.loaded && !screen.vm.teaching
        focus: active
        sourceComponent: TeachReady {
            kiosk: screen.kiosk
            vm: screen.vm
        }
    }
    Loader {
        anchors.fill: parent
        active: screen.vm.teaching
        focus: active
        sourceComponent: TeachStage {
            kiosk: screen.kiosk
            vm: screen.vm
        }
    }
}
