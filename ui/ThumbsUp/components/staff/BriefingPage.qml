pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One page of the briefing: a picture, what it is about, and a few short paragraphs.
Panel {
    id: page

    required property var facts

    RowLayout {
        spacing: Theme.staffMargin
        Layout.fillWidth: true
        Layout.fillHeight: true

        Picture {
            name: page.facts.picture
            alt: page.facts.alt
            visible: name !== ""
            Layout.preferredWidth: page.width * 0.4
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: Theme.staffSpace * 1.3
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            StaffText {
                objectName: "briefingTitle"
                text: page.facts.title
                strong: true
                font.pixelSize: Theme.staffTitle * 1.1
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            Repeater {
                model: page.facts.text

                delegate: StaffText {
                    required property string modelData

                    text: modelData
                    font.pixelSize: Theme.staffHeading * 1.08
                    lineHeight: 1.15
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.mm(190 * Theme.grow)
                }
            }
        }
    }
}
