import QtQuick
import ThumbsUp

// One step of the lesson before the rules.
TaughtFrame {
    heading: kiosk.words.learn_title ?? ""
    goName: "learnNext"
    goText: kiosk.words.learn_next ?? ""
    goPicture: "glyph-1F449-1F3FD"
    goPictureLast: true
    onGo: vm.next()
}
