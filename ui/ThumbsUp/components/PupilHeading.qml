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
        text: row.text
        Layout.fillWidth: true
    }
}
