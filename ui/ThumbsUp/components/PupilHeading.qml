import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A heading with the pupil's own animal in front of it.
RowLayout {
    id: row

    required property string animal
    required property string text

    spacing: Theme.gap

    Picture {
        name: row.animal
        Layout.preferredWidth: Theme.minorButton
        Layout.preferredHeight: Theme.minorButton
    }
    Heading {
        id: heading

        text: row.text
        // a long name takes smaller letters rather than the room of what stands below
        size: asked.lineCount > 2 ? Theme.label : Theme.title
        Layout.fillWidth: true

        Heading {
            id: asked

            visible: false
            width: heading.width
            text: row.text
        }
    }
}
