import QtQuick
import ThumbsUp

// What a slip says, by words, colour and sign.
Tag {
    id: tag

    required property string said
    property bool changed: false
    readonly property var words: ({
            "agreed": qsTr("We agree"),
            "talk": qsTr("Talk first"),
            "refused": qsTr("Refused"),
            "blank": qsTr("Blank"),
            "look": qsTr("Look again")
        })
    readonly property var kinds: ({
            "agreed": "good",
            "talk": "unsure",
            "refused": "fault",
            "blank": "quiet",
            "look": "warn"
        })
    readonly property var marks: ({
            "agreed": "glyph-2714",
            "talk": "glyph-1F4AC",
            "refused": "glyph-2716",
            "blank": "",
            "look": "glyph-1F440"
        })

    text: changed ? qsTr("%1 · changed").arg(words[said] ?? "") : words[said] ?? ""
    kind: kinds[said] ?? "quiet"
    mark: marks[said] ?? ""
    visible: said !== ""
}
