-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- Times are UTC, ISO 8601. Never a token in any column.
CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    server TEXT NOT NULL,
    folder TEXT NOT NULL,
    title TEXT NOT NULL,
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    method TEXT NOT NULL DEFAULT '',
    problem TEXT,
    sections INTEGER NOT NULL DEFAULT 0,
    audio INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX imports_by_folder ON imports (server, folder);
CREATE INDEX imports_by_state ON imports (state);

CREATE TABLE targets (
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    lesson_id TEXT NOT NULL DEFAULT '',
    newest_before TEXT NOT NULL DEFAULT '',
    creations INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (import_id, part)
) WITHOUT ROWID;

CREATE TABLE sections (
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    PRIMARY KEY (import_id, position)
) WITHOUT ROWID;

CREATE TABLE audio (
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    section INTEGER NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    url TEXT,
    confirmed_at TEXT,
    PRIMARY KEY (import_id, path)
) WITHOUT ROWID;

CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sections TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT 'intent',
    http_status INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX batches_by_import ON batches (import_id);

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX events_by_import ON events (import_id);

CREATE TABLE leases (
    key TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    heartbeat_at TEXT NOT NULL
) WITHOUT ROWID;
