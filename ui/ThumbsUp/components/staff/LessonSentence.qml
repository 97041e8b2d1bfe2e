import QtQml
import ThumbsUp.Models

// The lesson that is open in one line: its phase, since when, and how many are still to come.
QtObject {
    id: sentence

    required property LessonNowViewModel lesson
    readonly property string began: lesson.on === "" ? lesson.at : qsTr("%1 on %2").arg(lesson.at).arg(lesson.on)
    readonly property var phases: ({
            "teach": qsTr("Teaching together since %1"),
            "sign": lesson.after ? qsTr("Taught together at %1 · signing one by one") : qsTr("Each pupil alone, since %1"),
            "wrap-up": qsTr("Wrapping up the lesson of %1")
        })
    readonly property string toCome: lesson.toSign === 0 ? qsTr("nobody still to sign") : qsTr("%1 still to sign").arg(lesson.toSign)
    readonly property string away: lesson.away === 0 ? "" : qsTr(", %1 away").arg(lesson.away)
    readonly property string text: lesson.phase === "" ? "" : qsTr("%1 · %2%3").arg((phases[lesson.phase] ?? "").arg(began)).arg(toCome).arg(away)
}
