pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One page of the statement: what one undertakes, and under it what that means day by day.
Panel {
    id: page

    required property var facts
    signal asked(string question)

    StaffText {
        objectName: "statementTitle"
        text: page.facts.title
        strong: true
        font.pixelSize: Theme.staffHeading
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    StaffFlick {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.staffSpace * 1.1

            Repeater {
                model: page.facts.lines

                delegate: RowLayout {
                    id: line

                    required property var modelData

                    spacing: Theme.staffSpace
                    Layout.fillWidth: true

                    StaffText {
                        text: line.modelData.id
                        small: true
                        quiet: true
                        Layout.preferredWidth: Theme.mm(11 * Theme.grow)
                        Layout.alignment: Qt.AlignTop
                    }
                    ColumnLayout {
                        spacing: Theme.staffSpace * 0.2
                        Layout.fillWidth: true

                        StaffText {
                            text: line.modelData.text
                            strong: true
                            Layout.fillWidth: true
                        }
                        StaffText {
                            text: line.modelData.practice
                            quiet: true
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
    Field {
        objectName: "question"
        label: qsTr("A question for the directors? Note it here.")
        text: page.facts.question
        maximumLength: 300
        visible: page.facts.due
        Layout.fillWidth: true
        onEdited: text => page.asked(text)
    }
}
