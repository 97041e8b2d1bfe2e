from __future__ import annotations

import pytest

from app.domain.handwriting import written
from app.domain.ink import codec, gate
from app.domain.ink.point import bounds
from app.domain.made_up import signature
from app.domain.pupil import Pupil


@pytest.mark.parametrize("name", ["Mia", "Seán", "D'Arcy", "Anna-Mae", "Łukasz", "Oluwaseyifunmi"])
def test_a_name_stays_in_the_box_it_is_given(name: str) -> None:
    points = [point for stroke in written(name, 10, 50, 100, 20) for point in stroke]
    assert min(x for x, _ in points) >= 9
    assert max(x for x, _ in points) <= 112
    assert min(y for _, y in points) >= 29
    assert max(y for _, y in points) <= 60


def test_letters_it_does_not_know_leave_a_gap() -> None:
    assert written("李", 0, 0, 10, 10) == []
    assert len(written("M李M", 0, 0, 100, 10)) == len(written("MM", 0, 0, 100, 10))


def test_more_samples_draw_the_same_line() -> None:
    slow, quick = (written("Mia", 0, 50, 100, 20, hertz=hertz) for hertz in (60, 240))
    assert sum(map(len, quick)) > 3 * sum(map(len, slow))
    for one, other in zip(slow, quick, strict=True):
        assert one[-1] == pytest.approx(other[-1], abs=0.6)


def test_two_pupils_write_differently_and_each_always_the_same() -> None:
    one, other = Pupil("a", "Amelia", "Bennett"), Pupil("b", "Amelia", "Okafor")
    assert signature(one) == signature(one)
    assert bounds(signature(one)) != bounds(signature(other))


@pytest.mark.parametrize("sign", ["mark", "name", "signature"])
def test_made_up_ink_passes_the_gate_and_is_small(sign: str) -> None:
    ink = signature(Pupil("a", "Zoë", "Li"))
    assert gate.judge(ink, sign) is gate.Verdict.OK
    assert len(codec.encode(ink)) < 1500
