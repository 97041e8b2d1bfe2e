"""Random drafts of every kind that a projection knows, over few names so that they meet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from app.domain.entry import Body, Draft
from app.domain.projections import FOLDS

IDS = st.sampled_from([f"0000000{n}" for n in range(4)])
PEOPLE = st.sampled_from([f"person-{n}" for n in range(4)])
TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
COUNT = st.integers(0, 3)
FLAG = st.booleans()
LISTS = st.lists(st.tuples(IDS, COUNT, TEXT), max_size=3)

PUPIL = {
    **dict.fromkeys(("first", "last", "legal_first", "class_name", "year", "stage", "upn", "number", "animal"), TEXT),
    **dict.fromkeys(("language", "print_as", "family"), TEXT),
    "homes": COUNT,
    "left": FLAG,
}
STAFF = {"name": TEXT, "role": TEXT, "pin": TEXT, "left": FLAG, "valid_on": TEXT, "saved_by": TEXT}
SCHOOL = {
    "name": TEXT,
    "address": TEXT,
    "contact": TEXT,
    "slip_grants": FLAG,
    "reply_days": COUNT,
    "made_up": FLAG,
    "renewal_waits": FLAG,
    "slip_days": COUNT,
    "both_homes": FLAG,
    "images": FLAG,
    "statement_grace_days": COUNT,
    "images_until": TEXT,
    **dict.fromkeys(("remind_after", "remind_every", "remind_most"), COUNT),
}
EARLIER_ANSWER = ("slip", "was", "was_at", "was_by", "was_slip", "answered_at")
SIGNED = {
    **dict.fromkeys(("stage", "length", "mark", "ink"), TEXT),
    "session": IDS,
    "rules": LISTS,
    "checks": LISTS,
    "witness_needed": FLAG,
    "renews": TEXT,
}


def _some(fields: Mapping[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


def _all(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(fields)


def _bodies(
    subject: st.SearchStrategy[str | None], data: st.SearchStrategy[dict[str, Any]]
) -> st.SearchStrategy[tuple[Body, ...]]:
    return st.lists(st.builds(Body, subject, data), min_size=1, max_size=3).map(tuple)


_NOBODY = st.none()
BODIES: dict[str, st.SearchStrategy[tuple[Body, ...]]] = {
    "school.set": _bodies(_NOBODY, _some(SCHOOL)),
    "staff.saved": _bodies(PEOPLE, _some(STAFF)),
    "staff.briefed": _bodies(PEOPLE, _all(year=TEXT, with_whom=TEXT, talked_on=TEXT, short=FLAG)),
    "statement.signed": _bodies(
        PEOPLE,
        _all(
            year=TEXT,
            version=COUNT,
            name=TEXT,
            ink=TEXT,
            questions=st.lists(st.tuples(TEXT, TEXT), max_size=2),
            wording=TEXT,
            supply=FLAG,
        ),
    ),
    "statement.approved": _bodies(PEOPLE, _all(statement=IDS, by=PEOPLE, ink=TEXT)),
    "statement.returned": _bodies(PEOPLE, _all(statement=IDS, by=PEOPLE, comment=TEXT)),
    "roll.imported": _bodies(PEOPLE | _NOBODY, _some(PUPIL)),
    "roll.corrected": _bodies(PEOPLE, _some(PUPIL)),
    "roll.left": _bodies(PEOPLE, _all(left=FLAG)),
    "session.opened": st.tuples(
        _bodies(_NOBODY, _all(class_name=TEXT, staff=PEOPLE, length=TEXT, phase=TEXT)),
        _bodies(PEOPLE, _all(stage=TEXT)),
    ).map(lambda both: both[0] + both[1]),
    "session.phase": _bodies(_NOBODY, _all(session=IDS, phase=TEXT)),
    "session.tallied": _bodies(_NOBODY, _all(session=IDS, stage=TEXT, check=TEXT, hands=st.lists(COUNT, max_size=3))),
    "session.away": _bodies(PEOPLE, _all(session=IDS, away=FLAG)),
    "session.closed": _bodies(_NOBODY, _all(session=IDS)),
    "turn.begun": _bodies(PEOPLE, _all(session=IDS)),
    "turn.left": _bodies(PEOPLE, _all(session=IDS)),
    "turn.signed": _bodies(PEOPLE, st.fixed_dictionaries(SIGNED)),
    "turn.parked": _bodies(PEOPLE, _all(session=IDS)),
    "turn.talked": _bodies(PEOPLE, _all(by=PEOPLE)),
    "turn.declined": _bodies(PEOPLE, _all(by=PEOPLE, agreements=st.lists(IDS, max_size=2))),
    "turn.undeclined": _bodies(PEOPLE, _all(by=PEOPLE)),
    "access.suspended": _bodies(PEOPLE, _all(rule=TEXT, starts=TEXT, ends=TEXT, reason=TEXT, by=PEOPLE)),
    "access.taught": _bodies(PEOPLE, _all(suspension=IDS, by=PEOPLE)),
    "access.lifted": _bodies(PEOPLE, _all(suspension=IDS, by=PEOPLE)),
    "parent.answered": _bodies(
        PEOPLE,
        st.fixed_dictionaries(
            {"agreement": IDS, "answer": TEXT, "by": PEOPLE},
            optional={"home": COUNT, **dict.fromkeys(EARLIER_ANSWER, TEXT)},
        ),
    ),
    "parent.reminded": _bodies(
        PEOPLE, _all(agreement=IDS, home=COUNT, number=COUNT, form=IDS, with_form=FLAG, letter=TEXT, by=PEOPLE)
    ),
    "parent.unreminded": _bodies(PEOPLE, _all(agreement=IDS, home=COUNT, number=COUNT, by=PEOPLE)),
    "parent.talked": _bodies(PEOPLE, _all(agreement=IDS, home=COUNT, talked_on=TEXT, outcome=TEXT, by=PEOPLE)),
    "alert.key": _bodies(PEOPLE | _NOBODY, _all(public=TEXT, wrapped=TEXT)),
    "alert.key_retired": _bodies(_NOBODY, _all(public=TEXT)),
    "alert.raised": _bodies(
        _NOBODY, _all(alert=IDS | st.just(""), session=IDS, sealed=st.dictionaries(TEXT, TEXT, max_size=2))
    ),
    "alert.opened": _bodies(_NOBODY, _all(alert=IDS, by=PEOPLE)),
    "alert.transferred": _bodies(_NOBODY, _all(alert=IDS, by=PEOPLE)),
    "alert.closed": _bodies(_NOBODY, _all(alert=IDS, by=PEOPLE)),
    "image.consented": _bodies(PEOPLE, _all(uses=st.lists(TEXT, max_size=3), until=TEXT, signed_on=TEXT, by=PEOPLE)),
    "image.withdrawn": _bodies(PEOPLE, _all(by=PEOPLE, reason=TEXT)),
    "turn.witnessed": _bodies(PEOPLE, _all(agreement=IDS, by=PEOPLE)),
    "turn.voided": _bodies(PEOPLE, _all(agreement=IDS, by=PEOPLE, reason=TEXT)),
    "wording.kept": _bodies(_NOBODY, _all(hash=TEXT, sentence=TEXT)),
    "form.made": _bodies(PEOPLE, _all(form=IDS, agreement=IDS)),
    "form.superseded": _bodies(PEOPLE, _all(form=IDS)),
    "form.rendered": _bodies(
        PEOPLE,
        st.fixed_dictionaries(
            {"form": IDS, "number": COUNT},
            optional={"home": COUNT, "variant": TEXT, "language": TEXT, "place": COUNT, "printer": TEXT},
        ),
    ),
    "form.sent": _bodies(PEOPLE, _all(form=IDS, number=COUNT, printer=TEXT, job=TEXT)),
    "form.finished": _bodies(PEOPLE, _all(form=IDS, number=COUNT)),
    "form.moved": _bodies(PEOPLE, _all(form=IDS, number=COUNT, state=TEXT, by=PEOPLE)),
    "slip.taken": _bodies(
        PEOPLE,
        _all(
            **dict.fromkeys(("agreement", "form"), IDS),
            **dict.fromkeys(("number", "home"), COUNT),
            **dict.fromkeys(("answer", "how", "by", "crop", "reading"), TEXT),
        ),
    ),
    "slip.undone": _bodies(PEOPLE, _all(form=IDS, number=COUNT, by=PEOPLE)),
    "letter.confirmed": _bodies(_NOBODY, _all(language=IDS, version=COUNT, digest=TEXT, speaker=TEXT, by=PEOPLE)),
    "letter.unconfirmed": _bodies(_NOBODY, _all(language=IDS, by=PEOPLE)),
    "folder.made": _bodies(PEOPLE, _all(by=PEOPLE)),
    "form.failed": _bodies(PEOPLE, _all(form=IDS, number=COUNT, fault=TEXT)),
}
UNKNOWN = st.builds(Draft, st.just("something.later"), _bodies(PEOPLE | _NOBODY, _some({"a": TEXT, "b": COUNT})))


def drafts() -> st.SearchStrategy[Draft]:
    """One draft of any kind; a kind that the fold learns must be taught here too."""
    assert BODIES.keys() == FOLDS.keys(), f"no strategy for {sorted(FOLDS.keys() ^ BODIES.keys())}"
    known = [st.builds(Draft, st.just(kind), bodies) for kind, bodies in BODIES.items()]
    return st.one_of(*known, UNKNOWN)
