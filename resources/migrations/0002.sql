-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- A scratch lesson that tries a server's PUT: here from before its creation until it is gone again.
CREATE TABLE scratch_lessons (
    title TEXT PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    newest_before TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX scratch_lessons_by_import ON scratch_lessons (import_id);
