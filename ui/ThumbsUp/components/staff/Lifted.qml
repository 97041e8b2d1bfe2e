import QtQuick
import ThumbsUp

// Moves up while the keyboard would cover the field somebody types in.
Item {
    id: lifted

    readonly property Item typing: Theme.keyboard > 0 && holds(Window.activeFocusItem) ? Window.activeFocusItem : null
    readonly property real lift: typing === null ? 0 : covered(typing, Theme.keyboard)

    function holds(item: Item): bool {
        while (item !== null && item !== lifted)
            item = item.parent;
        return item === lifted;
    }
    function covered(field: Item, keyboard: real): real {
        const bottom = field.mapToItem(lifted, 0, field.height).y + Theme.staffMargin;
        return Math.max(0, bottom - (lifted.height - keyboard));
    }

    transform: Translate {
        y: -lifted.lift

        Behavior on y {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
}
