"""A record with years of a 1,500-pupil school in it: every year's roll, lessons, signatures, forms and answers.

All of it is appended as the product appends it, a class at a time. Nobody in it exists.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from app.content.shelf import FolderShelf
from app.domain.entry import Body, Draft, Entry
from app.domain.ink import codec
from app.domain.lesson import Lesson
from app.domain.made_up import signature
from app.domain.pupil import Pupil
from app.domain.school import School
from app.domain.slip_code import FORM_BITS, form_id
from app.domain.staff import Role
from app.ports.ledger import Ledger
from app.services import briefing, setup, standings
from tests.support.kits import PIN, SetClock, kit_on
from tests.support.records import open_test_record

CLASSES_A_YEAR = 5
IN_A_CLASS = 25
FIRST_YEAR = 2017
NAMES = ("Aisha", "Ben", "Chloe", "Dawid", "Eesa", "Freya", "George", "Hana", "Isabella", "Jakub", "Kofi", "Lily",
         "Maryam", "Noah", "Oluwaseun", "Priya", "Quinn", "Ruby", "Sami", "Tilly")  # fmt: skip
SIGNED_BY_NOVEMBER = 0.8
"""Of the classes, in the year that is under way."""


class Years:
    """Writes one school year after the other."""

    def __init__(self, folder: Path, shelf: FolderShelf) -> None:
        self.folder, self.shelf = folder, shelf
        self.clock = SetClock(datetime(FIRST_YEAR, 9, 4, 8, 0, tzinfo=UTC))
        self.random = Random(1500)
        self.record = open_test_record(folder, self.clock)
        self.kit = kit_on(self.record, self.clock, shelf)
        self.lead = setup.first_start(self.kit, "Flourish With Us", "Ms Okoro", Role.LEAD, PIN).subject
        setup.change_school(self.kit, School(slip_grants=True, slip_days=21))
        self.groups = [year for stage in shelf.stages() for year in stage.years][:12]
        self.stage_of = {year: stage for stage in shelf.stages() for year in stage.years}
        self.inks = [codec.encode(signature(Pupil(name, name, "Hope"))) for name in NAMES]
        self.born = 0
        self.here: dict[str, list[str]] = {}
        """The pupils who began together, by the year when they did and their class, such as "-3-0"."""

    @property
    def ledger(self) -> Ledger:
        return self.kit.ledger

    def year(self, number: int, last: bool) -> None:
        """The roll in September, a lesson a class by November; the year that is ``last`` is still under way."""
        start = datetime(FIRST_YEAR + number, 9, 4, 8, 0, tzinfo=UTC)
        self.clock.at = start
        briefing.acknowledge(self.kit, self.lead, "Mr Idris Vaughan", standings.today(self.kit))
        self._roll(number)
        for place, (class_name, stage, subjects) in enumerate(self._classes(number)):
            if last and place % 10 >= 10 * SIGNED_BY_NOVEMBER:
                continue
            self.clock.at = start + timedelta(days=1 + place)
            self._lesson(class_name, stage, subjects, last)
        self.clock.at = datetime(FIRST_YEAR + number, 11, 24, 10, 0, tzinfo=UTC)

    def _roll(self, number: int) -> None:
        gone = [cohort for cohort in self.here if number - int(cohort.rpartition("-")[0]) >= len(self.groups)]
        leavers = [Body(one, {"left": True}) for cohort in gone for one in self.here.pop(cohort)]
        if leavers:
            self.ledger.append(Draft("roll.left", (Body(None, {"staff": ""}), *leavers)))
        bodies: list[Body] = []
        for at, group in enumerate(self.groups):
            for form in range(CLASSES_A_YEAR):
                cohort = f"{number - at}-{form}"
                moved = {"class_name": f"{group} {'ABCDE'[form]}", "year": group, "stage": self.stage_of[group].id}
                new = cohort not in self.here
                if new:
                    self.here[cohort] = [f"{cohort}-{n:02d}-{self.born + n:05d}" for n in range(IN_A_CLASS)]
                    self.born += IN_A_CLASS
                for n, subject in enumerate(self.here[cohort]):
                    bodies.append(Body(subject, {**moved, **(self._person(n, subject) if new else {})}))
        about = {"file": "roll.csv", "new": 125, "changed": 0, "moved": 1375, "unchanged": 0, "staff": self.lead}
        self.ledger.append(Draft("roll.imported", (Body(None, about), *bodies)))

    def _person(self, n: int, subject: str) -> dict[str, str]:
        name = NAMES[n % len(NAMES)]
        animals = self.shelf.animals()
        return {"first": name, "last": f"Of{subject[-5:]}", "number": subject[-6:], "animal": animals[n % len(animals)]}

    def _classes(self, number: int) -> Iterator[tuple[str, str, list[str]]]:
        for at, group in enumerate(self.groups):
            for form in range(CLASSES_A_YEAR):
                yield f"{group} {'ABCDE'[form]}", self.stage_of[group].id, self.here[f"{number - at}-{form}"]

    def _lesson(self, class_name: str, stage: str, subjects: list[str], last: bool) -> None:
        opened = {"class_name": class_name, "staff": self.lead, "length": "after", "phase": "teach"}
        pupils = (Body(one, {"stage": stage}) for one in subjects)
        (session,) = self.ledger.append(Draft("session.opened", (Body(None, opened), *pupils)))
        lesson = self.shelf.lesson(stage)
        hands = Draft("session.tallied", (Body(None, self._tally(session.id, lesson)),))
        away, unsure, *signing = self.random.sample(subjects, len(subjects))
        own = {"session": session.id}
        turns = [
            hands,
            Draft("session.phase", (Body(None, {**own, "phase": "sign"}),)),
            Draft("session.away", (Body(away, {**own, "away": True}),)),
            Draft("turn.parked", (Body(unsure, own),)),
        ]
        for subject in signing:
            turns.append(Draft("turn.begun", (Body(subject, own),)))
            turns.append(Draft("turn.signed", (Body(subject, self._signed(session.id, lesson)),)))
        written = self.ledger.append(*turns)
        signed = {subject: e.id for e in written if e.kind == "turn.signed" for subject in _subjects(e)}
        if last and self.random.random() < 0.2:
            return  # signed this week: nobody has witnessed it, nothing is printed
        self._papers(signed, lesson.stage.witness, last)
        if self.random.random() < 0.3:
            told = {
                "rule": "P01",
                "starts": str(self.clock.at.date()),
                "ends": str(self.clock.at.date()),
                "by": self.lead,
            }
            self.ledger.append(Draft("access.suspended", (Body(signing[0], {**told, "reason": "Used it for games."}),)))
        self.ledger.append(Draft("session.closed", (Body(None, own),)))

    def _tally(self, session: str, lesson: Lesson) -> dict[str, object]:
        check = lesson.checks[0]
        return {"session": session, "stage": lesson.stage.id, "check": check.id, "hands": [3] * len(check.choices)}

    def _signed(self, session: str, lesson: Lesson) -> dict[str, object]:
        choices = [[one.id, self.random.randrange(len(one.choices)), 1, one.hash] for one in lesson.checks]
        return {
            "session": session,
            "stage": lesson.stage.id,
            "length": "after",
            "rules": [[page.id, page.version, page.hash] for page in lesson.pages],
            "checks": choices,
            "mark": "drawn",
            "ink": self.random.choice(self.inks),
            "witness_needed": lesson.stage.witness,
            "renews": "",
        }

    def _papers(self, signed: dict[str, str], witness: bool, last: bool) -> None:
        drafts: list[Draft] = []
        if witness:
            seen = tuple(Body(one, {"agreement": own, "by": self.lead}) for one, own in signed.items())
            drafts.append(Draft("turn.witnessed", seen))
        forms = {subject: form_id(self.random.getrandbits(FORM_BITS)) for subject in signed}
        made = ((Body(one, {"form": forms[one], "agreement": own}),) for one, own in signed.items())
        drafts += [Draft("form.made", bodies) for bodies in made]
        copies = [(one, {"form": form, "number": 1}) for one, form in forms.items()]
        sent = {"printer": "office", "job": f"office-{self.born}"}
        drafts.append(Draft("form.rendered", tuple(Body(one, data) for one, data in copies)))
        drafts.append(Draft("form.sent", tuple(Body(one, {**data, **sent}) for one, data in copies)))
        drafts.append(Draft("form.finished", tuple(Body(one, data) for one, data in copies)))
        home = [one for one in signed if not last or self.random.random() < 0.5]
        answer = {"answer": "agreed", "by": self.lead}
        drafts += [Draft("parent.answered", (Body(one, {"agreement": signed[one], **answer}),)) for one in home]
        self.ledger.append(*drafts)


def _subjects(entry: Entry) -> Iterator[str]:
    yield from (body.subject for body in entry.bodies if body is not None and body.subject)


def build(folder: Path, shelf: FolderShelf, years: tuple[int, ...]) -> dict[int, tuple[Path, datetime]]:
    """A record of each length, in a folder of its own, and the day in November when it ends."""
    made = {}
    for wanted in years:
        place = folder / str(wanted)
        place.mkdir(parents=True)
        school = Years(place, shelf)
        for number in range(wanted):
            school.year(number, last=number == wanted - 1)
        made[wanted] = (place, school.clock.at)
        school.kit.close()
    return made
