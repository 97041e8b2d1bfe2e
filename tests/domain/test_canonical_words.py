from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.canonical import canonical_pair

WORDS = st.text(st.characters(codec="ascii"), max_size=8)


@given(st.dictionaries(WORDS, WORDS, min_size=1))
@example({"100%": "%s", 'say "a"': "\\ \n"})
def test_a_body_of_words_is_written_as_the_encoder_writes_it(data: dict[str, str]) -> None:
    encoded = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical_pair(data) == (encoded, data)
