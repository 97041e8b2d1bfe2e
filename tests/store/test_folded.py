from __future__ import annotations

from app.store.folded import SHAPE
from app.store.schema import fingerprint


def test_the_shape_of_the_projections_is_written_down_as_it_is() -> None:
    assert fingerprint() == SHAPE, f'the projections changed: write SHAPE = "{fingerprint()}" in app/store/folded.py'
