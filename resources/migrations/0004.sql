-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- One row for each time an import was worked on. ended_at stays NULL where the program did not
-- live to write it. What was counted is of that run alone.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    begun_at TEXT NOT NULL,
    ended_at TEXT,
    state TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    confirmed TEXT NOT NULL DEFAULT '',
    requests INTEGER NOT NULL DEFAULT 0,
    confirmations INTEGER NOT NULL DEFAULT 0,
    failed_confirmations INTEGER NOT NULL DEFAULT 0,
    retries INTEGER NOT NULL DEFAULT 0,
    sections INTEGER NOT NULL DEFAULT 0,
    audio INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX runs_by_import ON runs (import_id);
CREATE INDEX runs_by_time ON runs (begun_at);
CREATE INDEX imports_by_time ON imports (changed_at);
