import QtQuick
import QtQuick.Templates as T
import ThumbsUp

// What every control of pupils and staff is built on: shows a press at once, acts on release, forgives a finger that
// wanders, and answers to Tab, Space and Enter. Give it a background and a contentItem.
T.AbstractButton {
    id: control

    property real corner: Theme.radius
    readonly property real wander: pressed ? Theme.slop : 0

    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.name: text
    Accessible.onPressAction: control.click()
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
    // at once, so no animation
    scale: pressed && !Theme.calm ? 0.97 : 1
    opacity: enabled ? 1 : 0.55

    containmentMask: Item {
        parent: control
        x: -control.wander
        y: -control.wander
        width: control.width + 2 * control.wander
        height: control.height + 2 * control.wander
    }

    FocusRing {
        around: control
        shown: control.visualFocus
        radius: control.corner + Theme.stroke * 2
    }
}
