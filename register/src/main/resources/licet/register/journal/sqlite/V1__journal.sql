-- The journal. Nothing in it is ever changed or removed; the triggers see to it.

-- Decoded texts, each once, in UTF-8.
CREATE TABLE text (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  body BLOB NOT NULL
);

-- One line each time the register learnt something.
CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL,                       -- UTC, to the microsecond
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  text_sha256 TEXT REFERENCES text (sha256),
  payload TEXT NOT NULL,                           -- JSON
  previous TEXT NOT NULL,                          -- hash of the entry before
  hash TEXT NOT NULL UNIQUE
);

CREATE INDEX entry_by_subject ON entry (kind, subject, number);
CREATE INDEX entry_by_time ON entry (recorded_at, number);

CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'the journal is append-only: an entry is never changed'); END;

CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'the journal is append-only: an entry is never removed'); END;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry)
  OR NEW.previous <> coalesce((SELECT hash FROM entry ORDER BY number DESC LIMIT 1), NEW.previous)
  OR NEW.recorded_at < coalesce((SELECT max(recorded_at) FROM entry), '')
BEGIN SELECT raise(ABORT, 'the journal is append-only: an entry follows the last one'); END;

CREATE TRIGGER text_stays BEFORE UPDATE ON text
BEGIN SELECT raise(ABORT, 'the journal is append-only: a text is never changed'); END;

CREATE TRIGGER text_is_kept BEFORE DELETE ON text
BEGIN SELECT raise(ABORT, 'the journal is append-only: a text is never removed'); END;

CREATE TRIGGER text_is_kept_once BEFORE INSERT ON text
WHEN EXISTS (SELECT 1 FROM text WHERE sha256 = NEW.sha256)
BEGIN SELECT raise(IGNORE); END;
