pragma ComponentBehavior: Bound

import QtQuick
import ThumbsUp
import ThumbsUp.Models

// The first start: four short steps. Nothing is kept before the PIN has been entered twice.
FocusScope {
    id: screen

    required property KioskViewModel kiosk
    required property SetupViewModel vm
    readonly property var steps: ["school", "person", "pin", "roll"]
    readonly property int place: steps.indexOf(vm.step === "again" ? "pin" : vm.step)

    Rectangle {
        anchors.fill: parent
        color: Theme.staffPage
    }

    SetupSteps {
        id: side

        place: screen.place
        height: parent.height
    }

    Lifted {
        anchors.fill: parent
        anchors.leftMargin: side.width

        Loader {
            anchors.fill: parent
            anchors.margins: Theme.staffMargin * 1.5
            sourceComponent: ({
                    "school": school,
                    "person": person,
                    "pin": pin,
                    "again": pin,
                    "roll": roll
                })[screen.vm.step]
        }
    }

    Component {
        id: school

        SetupSchool {
            vm: screen.vm
        }
    }
    Component {
        id: person

        SetupPerson {
            vm: screen.vm
        }
    }
    Component {
        id: pin

        SetupPin {
            vm: screen.vm
        }
    }
    Component {
        id: roll

        SetupRoll {
            vm: screen.vm
        }
    }
}
