"""Part of the tour: a young child's short turn, and the adult who saw it."""

from __future__ import annotations

from app.domain.walk_events import Step
from ui.tour.guide import Guide
from ui.tour.story_staff import NAME, enter_pin, unlock


def signs_with_witness(guide: Guide, class_name: str) -> None:
    """Hand over after a lesson taught together; a child signs, a grown-up confirms."""
    album, glass = guide.album, guide.glass
    album.chapter(
        f"Six-year-olds in {class_name}",
        "Taught together first, then one by one. A child of this age asks a grown-up before pressing “agree”, so the"
        " grown-up is part of it.",
    )
    with album.step("hand the kiosk to the young class"):
        glass.tap("go-staff/Home")
        glass.on("staff/Home")
        glass.reveal(f"class-{class_name}")
        glass.tap(f"class-{class_name}")
        glass.tap("length-after")
        glass.tap("hand")
        name = _sign(guide)
    with album.step("the witness"):
        unlock(guide)
        glass.tap("go-staff/Witness")
        glass.on("staff/Witness")
        glass.tap("openGroup")
        enter_pin(guide)
        glass.until(lambda: glass.find("key-1") is None, "the group to open")
        album.shoot(
            "witness", "Who saw this mark made?", f"{NAME} entered her PIN and looks at the marks.",
            "One PIN opens a group of six children or fifteen minutes. Until then the children have signed and wait:"
            " nobody has access yet.", "R01", "R03",
        )  # fmt: skip
        glass.reveal(f"saw-{name}")
        guide.touch_on(f"saw-{name}")
        glass.until(lambda: glass.find(f"saw-{name}", "Confirmed"), "the record to hold who saw it")
        album.shoot(
            "witnessed", f"{name}'s mark is witnessed", f"{NAME} touched “I saw this”.",
            "Her name stands beside the child's in the record.", "R01", "R13",
        )  # fmt: skip


def _sign(guide: Guide) -> str:
    """The short turn of the first child who has not signed."""
    album, glass = guide.album, guide.glass
    tile = guide.waiting_tile()
    name = str(tile.property("name"))
    album.shoot(
        "young-tiles", "Larger buttons, larger letters", f"{name} looks for their animal.",
        "Sizes follow the age: buttons of 20 mm, letters that small readers can read, and everything is read aloud by"
        " itself.", "R05", "R15",
    )  # fmt: skip
    glass.tap(tile.objectName())
    glass.on("pupil/Me")
    glass.tap("yes")
    glass.on("pupil/Promises")
    guide.voice.hold(True)
    guide.awake()
    album.shoot(
        "young-promises", "The promises, read aloud", f"{name} listens.",
        "After a lesson taught together the turn begins with the sheet of promises.", "R01", "R05",
    )  # fmt: skip
    guide.voice.hold(False)
    guide.thumb()
    while guide.walk.step is not Step.SIGN:
        if guide.walk.step is Step.CHECK:
            _answer(guide, name)
        else:
            guide.thumb("iKnow")
    glass.on("pupil/Sign")
    guide.write(name)
    album.shoot(
        "young-sign", "Sign while a grown-up watches", f"{name} writes; a grown-up stands beside.",
        "A first name or a mark is enough, and a child who cannot draw agrees with their own picture.", "R01", "R02",
    )  # fmt: skip
    glass.tap("agree")
    glass.on("pupil/Done")
    album.shoot(
        "young-done", "Signed; a grown-up checks next", f"{name} goes back to the class.",
        "The mark is safe. Access comes when the adult has confirmed it.", "R01", "R03",
    )  # fmt: skip
    glass.tap("backToClass")
    glass.on("pupil/ClassBoard")
    return name


def _answer(guide: Guide, name: str) -> None:
    check = guide.walk.check
    assert check is not None
    rules = next(page.rules for page in guide.walk.lesson.pages if page.id == check.page)
    guide.glass.reads(check.question)
    guide.glass.until(lambda: not guide.kiosk.desk.speech.busy, "silence")
    guide.album.shoot(
        f"young-question-{guide.walk.index + 1}", check.question, f"{name} touches one of the pictures.",
        "Two pictures for the youngest who read.", "R05", *rules,
    )  # fmt: skip
    guide.right_answer()
