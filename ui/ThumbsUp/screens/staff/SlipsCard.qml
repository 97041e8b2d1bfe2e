import QtQuick
import QtQuick.Layouts
import ThumbsUp

// One slip as it came back, whose it is, and what will be recorded.
Press {
    id: card

    required property string key
    required property string name
    required property string className
    required property int home
    required property string said
    required property string proposed
    required property string crop
    required property bool current
    required property string where
    readonly property string whose: home > 0 ? qsTr("%1 · %2 · home %3").arg(name).arg(className).arg(home) : qsTr("%1 · %2").arg(name).arg(className)

    objectName: "crop-" + key
    text: qsTr("%1, %2").arg(whose).arg(answer.text)
    scale: 1
    corner: Theme.staffRadius
    padding: Theme.staffSpace * 0.7
    Accessible.description: where

    background: Rectangle {
        radius: card.corner
        color: card.current ? Theme.witnessFill : Theme.card
        border.color: card.current ? Theme.focus : Theme.line
        border.width: card.current ? Theme.hair * 3 : Theme.hair
    }
    contentItem: ColumnLayout {
        spacing: Theme.staffSpace * 0.5

        Rectangle {
            color: Theme.card
            border.color: Theme.line
            border.width: Theme.hair
            Layout.fillWidth: true
            Layout.fillHeight: true

            Image {
                anchors.fill: parent
                anchors.margins: Theme.hair
                source: card.crop
                fillMode: Image.PreserveAspectFit
                mipmap: true
            }
        }
        StaffText {
            text: card.whose
            strong: true
            small: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        SlipsAnswer {
            id: answer

            said: card.said
            changed: card.said !== card.proposed
        }
    }
}
