import QtQuick
import QtQuick.Layouts
import ThumbsUp
import ThumbsUp.Models

// How long families have, when they are reminded, and what two homes have to say.
Panel {
    id: asking

    required property SettingsSchoolViewModel vm
    readonly property var school: vm.school
    readonly property bool reminds: school.remind_most > 0

    function days(many: int): string {
        return many === 1 ? qsTr("1 day") : qsTr("%1 days").arg(many);
    }

    title: qsTr("Asking families")

    CountStepper {
        name: "ReplyDays"
        label: qsTr("To answer, as the letter says")
        value: asking.school.reply_days === 1 ? qsTr("1 school day") : qsTr("%1 school days").arg(asking.school.reply_days)
        Layout.fillWidth: true
        onStepped: by => asking.vm.replyIn(asking.school.reply_days + by)
    }
    CountStepper {
        name: "RemindMost"
        label: qsTr("Reminders at most")
        value: asking.reminds ? asking.school.remind_most : qsTr("none")
        Layout.fillWidth: true
        onStepped: by => asking.vm.remind("remind_most", asking.school.remind_most + by)
    }
    CountStepper {
        name: "RemindAfter"
        label: qsTr("The first, after handing out")
        value: asking.days(asking.school.remind_after)
        visible: asking.reminds
        Layout.fillWidth: true
        onStepped: by => asking.vm.remind("remind_after", asking.school.remind_after + by)
    }
    CountStepper {
        name: "RemindEvery"
        label: qsTr("The next, after each of them")
        value: asking.days(asking.school.remind_every)
        visible: asking.reminds && asking.school.remind_most > 1
        Layout.fillWidth: true
        onStepped: by => asking.vm.remind("remind_every", asking.school.remind_every + by)
    }
    StaffText {
        text: qsTr("Weekends count, and what would fall due on one waits for Monday.")
        small: true
        quiet: true
        visible: asking.reminds
        Layout.fillWidth: true
    }
    Toggle {
        objectName: "bothHomes"
        text: qsTr("Two homes: both have to agree")
        hint: asking.school.both_homes ? qsTr("A pupil with two homes is online once each of them has agreed.") : qsTr("Either home’s agreement is enough; a no from either still holds.")
        on: asking.school.both_homes
        Layout.fillWidth: true
        onSwitched: on => asking.vm.wantBothHomes(on)
    }
}
