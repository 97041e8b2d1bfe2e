"""What the preview of an import says, as facts for QML to make sentences of."""

from __future__ import annotations

from app.domain.pupil import Pupil
from app.domain.roll_match import Question
from ui.viewmodels.staff.roll_draft import RollDraft


def facts(draft: RollDraft) -> dict[str, object]:
    """What the preview of a file says besides its lists."""
    plan, file = draft.plan, draft.preview.file
    return {
        "file": file.name,
        "said": file.said,
        "lines": len(file.rows),
        "readPast": list(draft.preview.columns.read_past),
        "changes": len(plan.changes),
        "bad": len(plan.bad),
        "passed": len(plan.passed_over),
        "passedYears": sorted({row.year for row in plan.passed_over}),
        "repeated": plan.source.rows.repeated,
        "missing": len(plan.missing),
        "onRoll": sum(not pupil.left for pupil in plan.source.roll),
        "open": len(plan.questions),
        "answered": len(draft.answers),
        "skipBad": draft.skip_bad,
        "leavers": draft.leavers,
        "ready": draft.ready,
    }


def asked(question: Question) -> dict[str, object]:
    """The line in question."""
    row = question.row
    return {
        "line": row.line,
        "name": f"{row.first} {row.last}",
        "className": row.class_name,
        "year": row.year,
        "number": row.number or row.upn,
        "why": question.why,
    }


def candidate(pupil: Pupil) -> dict[str, object]:
    """Somebody on the roll who may be meant."""
    return {
        "subject": pupil.subject,
        "name": f"{pupil.first} {pupil.last}",
        "className": pupil.class_name,
        "year": pupil.year,
        "number": pupil.number or pupil.upn,
        "animal": f"animal-{pupil.animal}" if pupil.animal else "",
    }
