pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What the pupil may have easier for this turn. Each shows at once what it does.
Rectangle {
    id: page

    required property KioskViewModel kiosk
    readonly property EaseViewModel ease: kiosk.ease
    readonly property string title: kiosk.words.ease_title ?? ""
    readonly property var choices: [
        {
            name: "text",
            on: ease.text,
            words: kiosk.words.ease_text ?? ""
        },
        {
            name: "contrast",
            on: ease.contrast,
            words: kiosk.words.ease_contrast ?? ""
        },
        {
            name: "calm",
            on: ease.calm,
            words: kiosk.words.ease_calm ?? ""
        },
        {
            name: "spacing",
            on: ease.spacing,
            words: kiosk.words.ease_spacing ?? ""
        },
        {
            name: "left",
            on: ease.left,
            words: kiosk.words.ease_left ?? ""
        }
    ]

    objectName: "easePage"
    color: Theme.page

    KidFrame {
        anchors.fill: parent
        kiosk: page.kiosk
        easing: false
        focus: true

        header: RowLayout {
            width: parent.width
            spacing: Theme.gap

            Heading {
                text: page.title
                Layout.fillWidth: true
            }
            SpeakerButton {
                speech: page.kiosk.speech
                size: Theme.minorButton
                onClicked: speech.say([page.title, ...page.choices.map(one => one.words)].join(". ") + ".")
            }
        }

        RowLayout {
            anchors.fill: parent
            spacing: Theme.gap

            Repeater {
                id: cards

                // all of them as large as the longest allows
                readonly property int step: {
                    let most = 0;
                    for (let place = 0; place < count; place++)
                        most = Math.max(most, (itemAt(place) as EaseCard)?.step ?? 0);
                    return most;
                }

                model: page.choices.length

                delegate: EaseCard {
                    required property int index
                    readonly property var choice: page.choices[index]

                    objectName: "ease-" + choice.name
                    text: choice.words
                    picture: "ease-" + choice.name
                    on: choice.on
                    neighbours: cards.step
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    onClicked: page.ease.switch(choice.name)
                }
            }
        }

        footer: [
            Item {
                Layout.fillWidth: true
            },
            KidButton {
                objectName: "easeDone"
                text: page.kiosk.words.ease_done ?? ""
                picture: "glyph-2714"
                fill: Theme.agree
                onClicked: page.ease.close()
            }
        ]
    }
}
