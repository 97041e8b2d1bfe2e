from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image

from app.domain.access_facts import Answer
from app.domain.agreement import AGREEMENTS
from app.domain.entry import Body, Draft
from app.domain.slip_layout import QR_CODES, TICK_AGREE, TICK_TALK
from app.domain.slips.match import State
from app.domain.slips.row import Row
from app.domain.slips.verdict import Verdict
from app.domain.staff import Role
from app.errors import KioskError
from app.services import form_batch, forms, pupils, setup, slips, staff_access
from app.services.kit import Kit
from tests.paper.pages import render
from tests.support.form_jobs import sheet
from tests.support.form_kits import form_kit, maple, sign, void
from tests.support.scans import Pen, blank, code, save_tiff, signed, torn_off

DPI = 150


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """A school where Aisha, Ben and Chloe have signed."""
    made = form_kit(tmp_path)
    maple(made)
    for subject in ("aisha", "ben", "chloe"):
        sign(made, subject)
    return made


def printed(kit: Kit, out: Path, *subjects: str) -> Path:
    forms.print_pdf(kit, form_batch.prepare(kit, subjects=subjects), out)
    return out


def came_back(pdf: Path, sheet: int, tick: str = "agree") -> Image.Image:
    page = render(pdf, 2 * sheet, DPI)
    pen = Pen(page, DPI)
    if tick:
        pen.tick(TICK_AGREE if tick == "agree" else TICK_TALK)
        pen.sign(sheet + 5)
    return page


def known(kit: Kit, subject: str, number: int = 0) -> Image.Image:
    """A slip of the ready-made sheets, in the record as the pupil's own; agreed and signed."""
    form = sheet(number).form
    own = kit.ledger.read(AGREEMENTS, subject=subject)[-1].id
    kit.ledger.append(
        Draft("form.made", (Body(subject, {"form": form, "agreement": own}),)),
        Draft("form.rendered", (Body(subject, {"form": form, "number": 1}),)),
    )
    return signed(number, DPI)


def read(kit: Kit, tmp_path: Path, *pages: Image.Image) -> Sequence[Row]:
    file = save_tiff(pages, tmp_path / "scan.tif")
    return slips.read(kit, [file]).rows


def test_slips_are_matched_with_the_children_they_are_of(kit: Kit, tmp_path: Path) -> None:
    pdf = printed(kit, tmp_path / "forms.pdf", "aisha", "ben", "chloe")
    pages = (came_back(pdf, 1), blank(DPI), came_back(pdf, 0, "talk"), blank(DPI), came_back(pdf, 2, ""))
    rows = read(kit, tmp_path, *pages)
    assert [(row.page, row.state, row.subject, row.verdict) for row in rows] == [
        (1, State.MATCHED, "ben", Verdict.AGREES),
        (2, State.BLANK, "", None),
        (3, State.MATCHED, "aisha", Verdict.TALK),
        (4, State.BLANK, "", None),
        (5, State.MATCHED, "chloe", Verdict.BLANK),
    ]
    assert (rows[0].name, rows[0].class_name) == ("Ben Okafor", "Maple")
    assert [crop.name for crop in rows[0].crops] == ["slip", "ticks", "signature"]


def test_reading_records_nothing(kit: Kit, tmp_path: Path) -> None:
    page = known(kit, "aisha")
    before = kit.ledger.head_code()
    read(kit, tmp_path, page)
    assert kit.ledger.head_code() == before


def test_an_earlier_copy_of_the_same_form_counts_as_well(kit: Kit, tmp_path: Path) -> None:
    first, second = (printed(kit, tmp_path / name, "aisha") for name in ("one.pdf", "two.pdf"))
    rows = read(kit, tmp_path, came_back(second, 0), came_back(first, 0))
    assert [(row.state, row.code.split("-")[3]) for row in rows] == [(State.MATCHED, "P2"), (State.MATCHED, "P1")]


def test_the_same_slip_twice_is_a_photocopy_and_says_of_what(kit: Kit, tmp_path: Path) -> None:
    page = known(kit, "aisha")
    rows = read(kit, tmp_path, page, page)
    assert [row.state for row in rows] == [State.MATCHED, State.PHOTOCOPY]
    assert rows[1].why == "page 1 of scan.tif"


def test_a_page_without_a_code_takes_none_from_the_page_before(kit: Kit, tmp_path: Path) -> None:
    page = known(kit, "aisha")
    rows = read(kit, tmp_path, page, torn_off(page.copy(), *QR_CODES, dpi=DPI))
    assert [(row.state, row.subject) for row in rows] == [(State.MATCHED, "aisha"), (State.NO_CODE, "")]
    assert [crop.name for crop in rows[1].crops] == ["page"]


def test_another_schools_slip_is_told_and_belongs_to_nobody(kit: Kit, tmp_path: Path) -> None:
    (row,) = read(kit, tmp_path, signed(0, DPI))
    assert (row.state, row.subject, row.to_look_at) == (State.ELSEWHERE, "", True)


def test_a_copy_that_was_never_printed_here_is_unknown(kit: Kit, tmp_path: Path) -> None:
    form = sheet(0).form
    kit.ledger.append(Draft("form.made", (Body("ben", {"form": form, "agreement": "none"}),)))
    (row,) = read(kit, tmp_path, signed(0, DPI))
    assert (row.state, row.code, row.to_look_at) == (State.UNKNOWN, code(0), True)


@pytest.mark.parametrize("change", ["voided", "signed anew", "left"])
def test_a_form_that_counts_no_more_says_why(kit: Kit, tmp_path: Path, change: str) -> None:
    agreement = sign(kit, "dawid")
    page = known(kit, "dawid")
    if change == "voided":
        void(kit, agreement)
    elif change == "signed anew":
        sign(kit, "dawid")
    else:
        pupils.mark_left(kit, ["dawid"])
    (row,) = read(kit, tmp_path, page)
    assert (row.state, row.subject, row.to_look_at) == (State.SUPERSEDED, "dawid", True)
    assert {"voided": "mistake", "signed anew": "again", "left": "left"}[change] in row.why


def test_an_answer_that_is_recorded_is_told_and_one_that_differs_is_looked_at(kit: Kit, tmp_path: Path) -> None:
    known(kit, "aisha", 0)
    known(kit, "ben", 1)
    for subject in ("aisha", "ben"):
        (agreement,) = kit.ledger.read(AGREEMENTS, subject=subject)
        data = {"agreement": agreement.id, "answer": str(Answer.AGREED), "by": ""}
        kit.ledger.append(Draft("parent.answered", (Body(subject, data),)))
    rows = read(kit, tmp_path, signed(0, DPI), signed(1, DPI, talk=True))
    assert [(row.state, row.to_look_at) for row in rows] == [(State.RECORDED, False), (State.RECORDED, True)]


def test_a_bad_file_leaves_no_rows_and_the_others_are_read(kit: Kit, tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 and nothing more")
    good = save_tiff([known(kit, "aisha")], tmp_path / "good.tif")
    reading = slips.read(kit, [tmp_path / "bad.pdf", good])
    assert [row.file for row in reading.rows] == ["good.tif"]
    assert [(name, fault.code) for name, fault in reading.faults] == [("bad.pdf", "scan-unreadable")]


def test_only_those_may_read_slips_who_decide_about_access(kit: Kit, tmp_path: Path) -> None:
    setup.first_start(kit, "Flourish With Us", "Ms Okoro", Role.LEAD, "402913")
    helper = staff_access.add(kit, "Mr Reed", Role.HELPER, "271828")
    with pytest.raises(KioskError) as fault:
        slips.read(kit, [], by=helper.subject)
    assert fault.value.code == "not-allowed"
