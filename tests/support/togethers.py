"""A lesson taught together, for tests, and everything that can happen in it."""

from __future__ import annotations

from hypothesis import strategies as st

from app.domain.teaching import Together
from app.domain.teaching_events import (
    Back,
    Event,
    Forward,
    Hands,
    Jump,
    Laid,
    Pause,
    Resume,
    Reveal,
    Skip,
    StartTalk,
    StopTalk,
)
from app.domain.teaching_slides import Section, slides_of
from tests.support.tiny_lessons import OLDER, lesson

LESSON = lesson(OLDER, pages=3, checks=2, steps=3)
FRESH = Together("older", slides_of(LESSON))
FIRST_CHECK = 6
NOW = st.floats(0, 10_000)
PARTS = st.integers(1, 5)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Laid, PARTS),
    st.builds(Forward, PARTS),
    st.builds(Back, PARTS),
    st.builds(Skip),
    st.builds(Jump, st.sampled_from(Section)),
    st.builds(Reveal),
    st.builds(Hands, st.integers(-1, 4), st.integers(-2, 120)),
    st.builds(Pause, NOW),
    st.builds(Resume, NOW),
    st.builds(StartTalk, NOW),
    st.builds(StopTalk),
)
