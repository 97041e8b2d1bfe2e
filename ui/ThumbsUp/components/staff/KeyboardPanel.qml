import QtQuick
import QtQuick.VirtualKeyboard

// Qt's own keyboard. A file of its own, so that nothing of it is read before somebody types.
InputPanel {
    objectName: "keyboard"
}
