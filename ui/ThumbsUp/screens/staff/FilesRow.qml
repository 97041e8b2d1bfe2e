import QtQuick
import QtQuick.Layouts
import ThumbsUp

// A folder to open or a file to choose, with when it was changed and how large it is.
StaffRow {
    id: row

    required property int index
    required property string name
    required property bool folder
    required property real size
    required property real changedMs

    objectName: "entry-" + name
    title: name
    picture: folder ? "glyph-1F4C1" : "glyph-1F4C4"
    trailing: [
        StaffText {
            text: row.folder ? "" : Qt.locale("en_GB").formattedDataSize(row.size, 0, Locale.DataSizeSIFormat)
            quiet: true
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.mm(20 * Theme.grow)
        },
        StaffText {
            text: new Date(row.changedMs).toLocaleString(Qt.locale("en_GB"), "d MMM yyyy, HH:mm")
            quiet: true
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.mm(44 * Theme.grow)
        }
    ]
}
