-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- What a section consisted of when it was checked, as JSON: the hashes of its texts and the paths
-- of its audio, its own and those of its illustrations. Empty: begun by an older LessonLift.
ALTER TABLE sections ADD COLUMN content TEXT NOT NULL DEFAULT '';
-- By which version of LessonLift.
ALTER TABLE runs ADD COLUMN version TEXT NOT NULL DEFAULT '';
-- One row for each verification: its report as JSON, with its seal. An import need not be known.
CREATE TABLE verifications (
    id TEXT PRIMARY KEY,
    server TEXT NOT NULL,
    lesson_id TEXT NOT NULL,
    at TEXT NOT NULL,
    report TEXT NOT NULL
) WITHOUT ROWID;
