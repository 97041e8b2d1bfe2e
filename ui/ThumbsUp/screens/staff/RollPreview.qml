pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// What importing the file would do: counts, what must be settled first, the pupils, and how the columns were understood.
ColumnLayout {
    id: preview

    required property RollImportViewModel vm

    spacing: Theme.staffSpace * 1.4

    RollSettle {
        vm: preview.vm
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.staffSpace * 1.5

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RollCounts {
                vm: preview.vm
                Layout.fillWidth: true
            }
            StaffList {
                objectName: "rows"
                model: preview.vm.rows
                emptyTitle: qsTr("Nobody")
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: RollListRow {
                    width: ListView.view.width - Theme.staffSpace
                    kind: preview.vm.listed
                }
            }
        }
        RollColumns {
            vm: preview.vm
            Layout.preferredWidth: Theme.mm(84 * Theme.grow)
            Layout.fillHeight: true
        }
    }
}
