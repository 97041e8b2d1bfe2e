"""What the pupil's form offers to choose from, and what follows from a choice. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.home_letters import SHIPPED, LetterState
from app.domain.lesson import Stage
from app.domain.names import tidy
from app.domain.pupil import Pupil
from app.domain.years import stage_of
from app.services import letters, pupils
from app.services.kit import Kit

Choices = Sequence[dict[str, object]]


@dataclass(frozen=True)
class PupilChoices:
    """Everybody on the roll by class (youngest first), the stages and the animals there are."""

    roll: tuple[Pupil, ...] = ()
    stages: tuple[Stage, ...] = ()
    animals: tuple[str, ...] = ()
    letters: tuple[LetterState, ...] = ()

    def pupil(self, subject: str) -> Pupil | None:
        """Somebody on the roll."""
        return next((pupil for pupil in self.roll if pupil.subject == subject), None)

    def in_class(self, pupil: Pupil, class_name: str, before: Pupil) -> Pupil:
        """The pupil in another class. A new one takes its year; the animal stays unless somebody there has it."""
        moved = replace(pupil, class_name=class_name, animal=pupil.animal or before.animal)
        mates = self._mates(moved)
        if mates and not before.subject:
            year, _ = Counter(one.year for one in mates).most_common(1)[0]
            moved = replace(moved, year=year, stage=stage_of(year, self.stages))
        taken = {one.animal for one in mates}
        return replace(moved, animal="") if moved.animal in taken else moved

    def in_year(self, pupil: Pupil, year: str) -> Pupil:
        """The pupil in another year; the stage goes with it, unless staff chose another one."""
        follows = pupil.stage in ("", stage_of(pupil.year, self.stages))
        return replace(pupil, year=year, stage=stage_of(year, self.stages) if follows else pupil.stage)

    def offers(self) -> dict[str, object]:
        """``classes``, ``years``, ``stages`` and ``languages``, each a list of {value, label}."""
        classes = dict.fromkeys(one.class_name for one in self.roll)
        years = [year for stage in self.stages for year in stage.years]
        return {
            "classes": [{"value": name, "label": name} for name in classes],
            "years": [{"value": year, "label": year.removeprefix("Year ")} for year in years],
            "languages": [
                {"value": "" if one.language == SHIPPED else one.language, "label": one.name} for one in self.letters
            ],
            "stages": [{"value": stage.id, "label": stage.title} for stage in self.stages],
        }

    def class_called(self, text: str) -> str:
        """The known class that this spells, or nothing."""
        called = tidy(text).casefold()
        return next((one.class_name for one in self.roll if one.class_name.casefold() == called), "")

    def usual_stage(self, pupil: Pupil) -> str:
        """The stage of the pupil's year."""
        return stage_of(pupil.year, self.stages)

    def free_animals(self, pupil: Pupil) -> Choices:
        """Roles ``animal`` and ``chosen``: those that nobody else in the class has."""
        taken = {one.animal for one in self._mates(pupil)}
        return [{"animal": one, "chosen": one == pupil.animal} for one in self.animals if one not in taken]

    def _mates(self, pupil: Pupil) -> list[Pupil]:
        called = tidy(pupil.class_name).casefold()
        return [one for one in self.roll if one.class_name.casefold() == called and one.subject != pupil.subject]


def read_choices(kit: Kit) -> PupilChoices:
    """As the record and the lessons have them now."""
    return PupilChoices(pupils.pupils(kit), kit.shelf.stages(), kit.shelf.animals(), letters.states(kit))
