import QtQuick
import ThumbsUp
import ThumbsUp.Models

// What few pupils need: another first name on paper, and the school's own number.
Panel {
    id: more

    required property PupilFormViewModel vm

    Field {
        objectName: "legalFirst"
        label: qsTr("First name on paper, if it is another one")
        text: more.vm.texts.legal_first
        onEdited: text => more.vm.write("legal_first", text)
    }
    Field {
        objectName: "number"
        label: qsTr("School number, if there is one")
        text: more.vm.texts.number
        onEdited: text => more.vm.write("number", text)
    }
}
