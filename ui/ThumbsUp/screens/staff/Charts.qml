pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How it is going: a class or the whole school, a school year, one of three pictures, its numbers a tap away.
StaffFrame {
    id: screen

    required property ChartsViewModel vm
    readonly property var facts: vm.facts
    readonly property string nothing: facts.nothing ?? ""
    readonly property bool something: vm.loaded && nothing === ""
    readonly property var files: ({
            "signed": "ChartSigned.qml",
            "checks": "ChartChecks.qml",
            "rungs": "ChartRungs.qml"
        })
    readonly property string file: something && !vm.table ? files[facts.sort] ?? "" : ""

    onFileChanged: draw()
    Component.onCompleted: draw()

    shell: vm.shell
    title: qsTr("How it is going")
    subtitle: facts.whose ?? ""
    actions: [
        StaffButton {
            objectName: "toggleNumbers"
            text: screen.vm.table ? qsTr("Show the picture") : qsTr("Show the numbers")
            visible: screen.something
            onClicked: screen.vm.toggle()
        },
        StaffButton {
            objectName: "toPaper"
            text: qsTr("Print")
            kind: "primary"
            visible: screen.something && screen.vm.mayPrint
            onClicked: screen.vm.toPaper()
        }
    ]

    RowLayout {
        anchors.fill: parent
        spacing: Theme.staffSpace * 1.5

        RollClasses {
            title: qsTr("Pupils")
            everybody: qsTr("Whole school")
            classes: screen.vm.classes
            Layout.preferredWidth: Theme.mm(50 * Theme.grow)
            Layout.fillHeight: true
            onChosen: name => screen.vm.chooseClass(name)
        }
        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ChartChoice {
                vm: screen.vm
                facts: screen.facts
                Layout.fillWidth: true
            }
            StaffText {
                objectName: "sentence"
                text: screen.facts.sentence ?? ""
                visible: text !== "" && screen.something
                quiet: true
                Layout.fillWidth: true
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, Theme.mm(110 * Theme.grow))
                    picture: "glyph-1F331"
                    title: qsTr("Nothing to see yet")
                    text: screen.nothing
                    visible: screen.vm.loaded && screen.nothing !== ""
                }
                // a picture is drawn with what it begins with, and never follows the next one's numbers
                Loader {
                    id: drawn

                    anchors.fill: parent
                    Accessible.role: Accessible.Graphic
                    Accessible.name: screen.file === "" ? "" : [screen.facts.title, screen.facts.sentence].join(": ")
                    Accessible.ignored: screen.file === ""
                }
                ChartNumbers {
                    anchors.fill: parent
                    heads: screen.facts.heads
                    rows: screen.vm.numbers
                    visible: screen.something && screen.vm.table
                }
            }
        }
    }

    function draw(): void {
        drawn.source = "";
        if (file !== "")
            drawn.setSource(file, {
                "picture": vm.picture
            });
    }
}
