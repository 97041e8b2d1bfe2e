pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp

// The navy side of set-up: how far it is.
Rectangle {
    id: side

    required property int place
    readonly property list<string> steps: [qsTr("Your school"), qsTr("You"), qsTr("Your PIN"), qsTr("Your pupils")]

    width: Theme.staffNavigation * 1.25
    color: Theme.band

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.staffSpace * 1.6
        anchors.topMargin: Theme.staffMargin
        spacing: Theme.staffSpace * 1.6

        Brand {
            Layout.bottomMargin: Theme.staffMargin
        }
        Repeater {
            model: side.steps

            delegate: RowLayout {
                id: step

                required property string modelData
                required property int index
                readonly property bool current: index === side.place

                spacing: Theme.staffSpace

                Rectangle {
                    implicitWidth: Theme.staffControl * 0.72
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: step.current ? Theme.bandAccent : step.index < side.place ? Theme.bandQuiet : "transparent"
                    border.color: step.current ? Theme.bandAccent : Theme.bandQuiet
                    border.width: Theme.hair * 1.5

                    StaffText {
                        anchors.centerIn: parent
                        text: step.index < side.place ? "✓" : step.index + 1
                        small: true
                        strong: true
                        color: step.index <= side.place ? Theme.band : Theme.bandQuiet
                    }
                }
                StaffText {
                    text: step.modelData
                    strong: step.current
                    color: step.current ? Theme.bandAccent : Theme.bandWords
                    Layout.fillWidth: true
                }
            }
        }
    }
}
