"""The screens that teach: is this you, the rules, the checks, what if I do not sign."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot

from app.domain.lesson import Story
from app.domain.walk import Walk
from app.domain.walk_events import Choose, NotMe, Thumb, Yes
from ui.viewmodels.narration import longest_verdict, verdict
from ui.viewmodels.qml import QmlElement, QmlUncreatable
from ui.viewmodels.rows import Rows
from ui.viewmodels.turn import Turn
from ui.viewmodels.turn_screen import TurnScreen

QML_IMPORT_NAME = "ThumbsUp.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class MeViewModel(TurnScreen):
    """The question that every turn begins with."""

    @Slot()
    def yes(self) -> None:
        self._turn.send(Yes())

    @Slot()
    def notMe(self) -> None:
        self._turn.send(NotMe())


@QmlElement
@QmlUncreatable("made in Python")
class TaughtViewModel(TurnScreen):
    """One thing that is taught: a picture and what it says."""

    shown = Signal()

    @Property(str, notify=shown)
    def place(self) -> str:
        """Changes with every screen, so that it can begin anew."""
        walk = self._turn.walk
        return walk.taught.id if walk and walk.taught else ""

    @Property(str, notify=shown)
    def sentence(self) -> str:
        walk = self._turn.walk
        if walk is None or walk.taught is None:
            return ""
        return walk.taught.simpler if self._turn.simpler else walk.taught.sentence

    @Property(str, notify=shown)
    def picture(self) -> str:
        walk = self._turn.walk
        return walk.taught.picture if walk and walk.taught else ""

    @Property(str, notify=shown)
    def alt(self) -> str:
        walk = self._turn.walk
        return walk.taught.alt if walk and walk.taught else ""

    @Property(str, notify=shown)
    def ahead(self) -> str:
        """The next screen's picture, to be drawn while this one is read."""
        walk = self._turn.walk
        return walk.taught_next.picture if walk and walk.taught_next else ""

    @Slot()
    def sayAnotherWay(self) -> None:
        self._turn.say_another_way()

    def follow(self, walk: Walk | None) -> None:
        self.shown.emit()


@QmlElement
@QmlUncreatable("made in Python")
class LearnViewModel(TaughtViewModel):
    """One step of the lesson before the rules."""


@QmlElement
@QmlUncreatable("made in Python")
class RulePageViewModel(TaughtViewModel):
    """One rule. ``fullPolicy`` is its full text, where this age reads that; empty elsewhere."""

    full = Signal()

    @Property(str, notify=full)
    def fullPolicy(self) -> str:
        return self._policy()

    @Slot()
    def thumb(self) -> None:
        self._turn.send(Thumb())

    @Slot()
    def readFullPolicy(self) -> None:
        """The speaker beside the full policy: read it, or fall silent."""
        self._turn.speaker(self._policy())

    @Slot()
    def closeFullPolicy(self) -> None:
        self._turn.hush()

    def follow(self, walk: Walk | None) -> None:
        self.full.emit()
        super().follow(walk)

    def _policy(self) -> str:
        walk = self._turn.walk
        rules = walk.page.rules if walk and walk.page else ()
        return "\n".join(self._turn.full_rules[rule] for rule in rules if rule in self._turn.full_rules)


@QmlElement
@QmlUncreatable("made in Python")
class CheckViewModel(TurnScreen):
    """A question with pictured answers. A wrong one gets a kind word and a second try."""

    shown = Signal()

    def __init__(self, turn: Turn, parent: QObject | None = None) -> None:
        super().__init__(turn, parent)
        self._choices = Rows(("words", "picture", "alt", "mark"), self)

    @Property(QAbstractItemModel, notify=shown)
    def choices(self) -> QAbstractItemModel:
        """Role ``mark``: open, wrong (taken), right (taken, or shown after two wrong ones), or other (settled)."""
        return self._choices

    @Property(str, notify=shown)
    def story(self) -> str:
        """What happens before the question; empty where it tells none."""
        return self._story.text if self._story else ""

    @Property(str, notify=shown)
    def storyPicture(self) -> str:
        return self._story.picture if self._story else ""

    @Property(str, notify=shown)
    def storyAlt(self) -> str:
        return self._story.alt if self._story else ""

    @Property(str, notify=shown)
    def question(self) -> str:
        walk = self._turn.walk
        return walk.check.question if walk and walk.check else ""

    @Property(str, notify=shown)
    def verdict(self) -> str:
        """What is said first after an answer; empty before one."""
        walk = self._turn.walk
        return verdict(walk, self._turn.words) if walk and walk.check and walk.taken else ""

    @Property(str, notify=shown)
    def kind(self) -> str:
        """The kind word of the answer taken last."""
        walk = self._turn.walk
        return walk.check.choices[walk.taken[-1]].kind if walk and walk.check and walk.taken else ""

    @Property(str, notify=shown)
    def longest(self) -> str:
        """The longest of all that may be said to an answer of this question, to keep its room."""
        walk = self._turn.walk
        return longest_verdict(walk.check, self._turn.words) if walk and walk.check else ""

    @Property(bool, notify=shown)
    def right(self) -> bool:
        return self._turn.walk is not None and self._turn.walk.answered_right

    @Property(bool, notify=shown)
    def settled(self) -> bool:
        return self._turn.walk is not None and self._turn.walk.check is not None and self._turn.walk.settled

    @Slot(int)
    def choose(self, index: int) -> None:
        self._turn.send(Choose(index))

    @property
    def _story(self) -> Story | None:
        walk = self._turn.walk
        return walk.check.story if walk and walk.check else None

    def follow(self, walk: Walk | None) -> None:
        if walk and walk.check:
            self._choices.put([_choice(walk, index) for index in range(len(walk.check.choices))])
        self.shown.emit()


def _choice(walk: Walk, index: int) -> dict[str, str]:
    assert walk.check is not None
    choice = walk.check.choices[index]
    if choice.right:
        mark = "right" if walk.settled else "open"
    else:
        mark = "wrong" if index in walk.taken else "other" if walk.settled else "open"
    return {"words": choice.text, "picture": choice.picture, "alt": choice.alt, "mark": mark}


@QmlElement
@QmlUncreatable("made in Python")
class IfNotViewModel(TurnScreen):
    """What happens if I do not sign, and that school may look."""
