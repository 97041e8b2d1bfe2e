"""A school on its first morning, over a real record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.agreement import Session
from tests.support.kits import School, open_school
from tests.support.walking import session_of


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = open_school(tmp_path)
    yield made
    made.kit.close()


@pytest.fixture
def maple(school: School) -> Session:
    return session_of(school.kit, "Maple", school.teacher.subject)


@pytest.fixture
def acorn(school: School) -> Session:
    return session_of(school.kit, "Acorn", school.helper.subject)
