import QtQuick
import ThumbsUp

// The keyboard on the glass: loaded when a field is first typed in, and shown only over staff screens.
Loader {
    id: loader

    required property bool wanted
    readonly property bool typing: wanted && Window.activeFocusItem instanceof TextInput
    readonly property bool up: status === Loader.Ready && typing && InputMethod.visible

    anchors.horizontalCenter: parent.horizontalCenter
    width: Math.min(parent.width, Theme.mm(250 * Theme.grow))
    y: up ? parent.height - height : parent.height
    active: false
    asynchronous: true
    source: Qt.resolvedUrl("KeyboardPanel.qml")
    visible: y < parent.height
    onTypingChanged: if (typing)
        active = true
    onLoaded: Qt.callLater(begin)

    // a keyboard that comes after the field has the focus learns of it only when the focus comes again
    function begin() {
        const field = typing ? Window.activeFocusItem : loader;
        field.focus = false;
        field.forceActiveFocus();
        InputMethod.show();
    }

    Behavior on y {
        NumberAnimation {
            duration: Theme.quick
        }
    }
    Binding {
        target: Theme
        property: "keyboard"
        value: loader.up ? loader.height : 0
    }
}
