"""Letters home: ``letter.confirmed`` {language, version, digest, speaker, by}, ``letter.unconfirmed`` {language, by}.

Both about nobody: the speaker is named in the body as staff typed it.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.entry import Entry
from app.domain.home_letters import LETTER_CONFIRMATIONS
from app.domain.table import Put

TABLES = (LETTER_CONFIRMATIONS,)


def _confirmed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        yield Put(LETTER_CONFIRMATIONS, {**body.data, "confirmed_at": entry.at})


def _unconfirmed(entry: Entry) -> Iterator[Put]:
    for body in entry.present():
        nobody = {"version": 0, "digest": "", "speaker": "", "by": body.data["by"], "confirmed_at": ""}
        yield Put(LETTER_CONFIRMATIONS, {"language": body.data["language"], **nobody})


FOLDS = {"letter.confirmed": _confirmed, "letter.unconfirmed": _unconfirmed}
