import QtQuick
import QtQuick.Layouts
import ThumbsUp

// What this is, and whom it owes.
RowLayout {
    id: section

    required property string version

    spacing: Theme.staffSpace * 1.5

    Panel {
        padding: Theme.staffSpace * 2.5
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        RowLayout {
            spacing: Theme.staffSpace * 1.5

            Picture {
                name: "glyph-1F44D-1F3FD"
                Layout.preferredWidth: Theme.staffControl * 1.6
                Layout.preferredHeight: Theme.staffControl * 1.6
            }
            ColumnLayout {
                spacing: 0

                StaffTitle {
                    text: qsTr("Thumbs Up")
                }
                StaffText {
                    objectName: "version"
                    text: qsTr("Version %1").arg(section.version)
                    quiet: true
                }
            }
        }
        StaffText {
            text: qsTr("Classroom agreement and e-safety lessons at a touchscreen. It needs no internet, no account and no server: what pupils sign stays on this machine.")
            Layout.fillWidth: true
            Layout.topMargin: Theme.staffSpace
        }
        StaffText {
            text: qsTr("Thumbs Up is free software. You may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.")
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Panel {
        title: qsTr("With thanks to")
        padding: Theme.staffSpace * 2.5
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        SettingsFact {
            objectName: "openmoji"
            label: qsTr("Pictures")
            text: qsTr("All emojis designed by OpenMoji, the open-source emoji and icon project")
            hint: qsTr("Licence: CC BY-SA 4.0. The scenes of the lessons are put together from them.")
        }
        SettingsFact {
            label: qsTr("Typefaces")
            text: qsTr("ABeeZee, Fredoka, Lexend, Atkinson Hyperlegible, Noto Sans")
            hint: qsTr("SIL Open Font License.")
        }
        SettingsFact {
            label: qsTr("Built with")
            text: qsTr("Qt, SQLCipher, ReportLab, ZXing, PDFium and many smaller projects")
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
