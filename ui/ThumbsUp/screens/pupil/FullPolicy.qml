import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What the school's policy says of this page, in full.
KidFrame {
    id: policy

    required property RulePageViewModel vm

    signal closed

    header: Heading {
        width: policy.topRoom
        text: policy.vm.sentence
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.margin

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            SpokenText {
                objectName: "policyText"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                room: parent.height - 2 * Theme.space
                speech: policy.kiosk.speech
                text: policy.vm.fullPolicy
                size: Theme.text * 1.2
            }
        }
        SpeakerButton {
            speech: policy.kiosk.speech
            Layout.alignment: Qt.AlignTop
            onClicked: policy.vm.readFullPolicy()
        }
    }

    footer: [
        Item {
            Layout.fillWidth: true
        },
        KidButton {
            objectName: "closePolicy"
            text: policy.kiosk.words.full_policy_close ?? ""
            picture: "glyph-2714"
            fill: Theme.agree
            onClicked: {
                policy.vm.closeFullPolicy();
                policy.closed();
            }
        }
    ]
}
