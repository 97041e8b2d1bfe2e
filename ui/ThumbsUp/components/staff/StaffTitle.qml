import QtQuick
import ThumbsUp

// The heading of a panel.
StaffText {
    strong: true
    font.pixelSize: Theme.staffHeading
    Accessible.role: Accessible.Heading
}
