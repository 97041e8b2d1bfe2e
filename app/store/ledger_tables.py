"""The ledger's own tables and their guards."""

from __future__ import annotations

# Without rowids: INSERT OR REPLACE could otherwise name another row's, past a guard that looks at the key
LEDGER = (
    """CREATE TABLE entry (
  id TEXT NOT NULL UNIQUE, device TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
  kind TEXT NOT NULL, version INTEGER NOT NULL, at TEXT NOT NULL,
  body_hash BLOB NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL, signature BLOB,
  PRIMARY KEY (device, epoch, seq)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE body (
  entry_id TEXT NOT NULL, n INTEGER NOT NULL, subject TEXT,
  salt BLOB, hash BLOB NOT NULL, json TEXT,
  PRIMARY KEY (entry_id, n)
) STRICT, WITHOUT ROWID""",
)

GUARDS = {
    "entry_insert": """CREATE TRIGGER entry_insert BEFORE INSERT ON entry WHEN EXISTS (
  SELECT 1 FROM entry WHERE id = NEW.id OR (device = NEW.device AND epoch = NEW.epoch AND seq = NEW.seq)
) BEGIN SELECT RAISE(ABORT, 'an entry is never replaced'); END""",
    "entry_update": """CREATE TRIGGER entry_update BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END""",
    "entry_delete": """CREATE TRIGGER entry_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END""",
    "body_insert": """CREATE TRIGGER body_insert BEFORE INSERT ON body WHEN EXISTS (
  SELECT 1 FROM body WHERE entry_id = NEW.entry_id AND n = NEW.n
) BEGIN SELECT RAISE(ABORT, 'a body is never replaced'); END""",
    "body_update": """CREATE TRIGGER body_update BEFORE UPDATE ON body WHEN NOT (
  NEW.entry_id = OLD.entry_id AND NEW.n = OLD.n AND NEW.subject IS OLD.subject
  AND NEW.hash = OLD.hash AND NEW.salt IS NULL AND NEW.json IS NULL
) BEGIN SELECT RAISE(ABORT, 'a body is only ever detached'); END""",
    "body_delete": """CREATE TRIGGER body_delete BEFORE DELETE ON body
BEGIN SELECT RAISE(ABORT, 'a body is never deleted'); END""",
}

LOCAL = ("CREATE TABLE local (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",)
