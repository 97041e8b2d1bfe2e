"""Part of the tour: a lesson taught together, wrapped up, and what staff see of it."""

from __future__ import annotations

from app.domain.teaching_slides import Section
from ui.tour import story_staff
from ui.tour.guide import Guide

PARTS = 12
"""A question that needs more parts than that on any panel is a fault."""
FIRST_CHOICE = "A: "


def teaches(guide: Guide) -> None:
    """From the class page through slides and a question back to the class page."""
    album, glass = guide.album, guide.glass
    album.chapter("A lesson taught together", "Twenty minutes for all, then each child signs in a minute or so.")
    with album.step("what is taught"):
        glass.tap("teachTogether")
        glass.tap("teach")
        glass.on("staff/Teach")
        glass.item("start")
        album.shoot(
            "teach-ready", "What is taught, and how large the room is", f"{story_staff.NAME} touched “Teach together”.",
            "Letters are measured for the back row: 29 mm high at five metres.", "R05",
        )  # fmt: skip
        glass.tap("start")
    with album.step("a slide"):
        glass.item("minutesLeft")
        album.shoot(
            "teach-step", "The class sees a picture and a sentence", f"{story_staff.NAME} talks about it.",
            "Below, in letters that the class does not read from its places: what to ask, what to watch for, and the"
            " minutes that are left.", "R05",
        )  # fmt: skip
        glass.tap(f"section-{Section.RULES}")
        album.shoot(
            "teach-rule", "A rule", f"{story_staff.NAME} went on to the rules.",
            "Skipped, gone back to or paused: where the lesson stands is kept, so a fire bell costs nothing.", "R05",
        )  # fmt: skip
    _asks(guide)
    with album.step("the end of the lesson"):
        glass.tap("end")
        glass.tap("confirm")
        glass.on("staff/ClassPage")


def _asks(guide: Guide) -> None:
    """A question by show of hands."""
    album, glass = guide.album, guide.glass
    with album.step("a question for all"):
        glass.tap(f"section-{Section.CHECKS}")
        glass.item("reveal")
        for _ in range(PARTS):
            if FIRST_CHOICE in glass.words():
                break
            glass.tap("forward")
            glass.settle()
        glass.tap("more-0")
        glass.tap("more-1")
        glass.tap("more-1")
        album.shoot(
            "teach-hands", "A question by show of hands", f"{story_staff.NAME} counts hands and taps.",
            "How many hands each picture got, and no name. It can be left out.", "R05",
        )  # fmt: skip
        glass.tap("reveal")
        album.shoot(
            "teach-answer", "The answer", f"{story_staff.NAME} touched “Show the answer”.",
            "A kind word for every choice; where a third chose otherwise, the lesson says so to the teacher.", "R05",
        )  # fmt: skip


def waiting(guide: Guide) -> str:
    """The name of the first pupil on the class page who has still to sign."""

    def first() -> str | None:
        tiles = (item for item in guide.glass.items() if item.objectName().startswith("pupil-"))
        return next((str(tile.property("name")) for tile in tiles if tile.property("mark") == "waiting"), None)

    return guide.glass.until(first, "a pupil who has still to sign")


def wraps_up(guide: Guide, away: str) -> None:
    """One pupil is away, the lesson is wrapped up, and goes on another day."""
    album, glass = guide.album, guide.glass
    album.chapter("Wrapping up", "What the lesson leaves: for whom, and for which screen.")
    with album.step("away today"):
        tile = story_staff.tile_of(guide, away)
        glass.tap(tile.objectName().replace("pupil-", "away-"))
        glass.reads(f"{away} is away")
        album.shoot(
            "away", f"{away} is away", f"{story_staff.NAME} touched “away” beside the name.",
            "Pupils see nothing of it. Who missed a lesson stays on the class's list to catch up with.", "R01",
        )  # fmt: skip
    with album.step("wrap up"):
        glass.tap("wrapUp")
        glass.on("staff/WrapUp")
        glass.item("toTeach")
        album.shoot(
            "wrap-up", "What the lesson leaves", f"{story_staff.NAME} touched “Wrap up”.",
            "Who signed, who would like to talk, who is away, what is worth teaching again, and what goes to the"
            " printer.", "R05", "R10",
        )  # fmt: skip
        glass.tap("later")


def oversees(guide: Guide) -> None:
    """Who may go online, and how it is going."""
    album, glass = guide.album, guide.glass
    with album.step("access"):
        glass.tap("go-staff/Access")
        glass.on("staff/Access")
        glass.item("accessPupils")
        album.shoot(
            "access", "Who may go online today", f"{story_staff.NAME} touched Access.",
            "Each pupil's rung and the reason in one sentence. It is for staff, never for a wall.", "R01", "R03",
        )  # fmt: skip
    with album.step("how it is going"):
        glass.tap("go-staff/Charts")
        glass.on("staff/Charts")
        glass.item("sentence")
        album.shoot(
            "how-it-is-going", "How it is going", f"{story_staff.NAME} touched “How it is going”.",
            "Readable in grey, with the numbers one touch away, and printable.", "R11", "R13",
        )  # fmt: skip
