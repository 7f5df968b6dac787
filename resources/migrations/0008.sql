-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- How fast bodies reached a server last, so that the first batch of the next import fits the line.
CREATE TABLE lines (
    server TEXT PRIMARY KEY,
    bytes_per_second INTEGER NOT NULL
) WITHOUT ROWID;
-- Audio files, and their bytes, that a write which came to nothing may have left on the server.
ALTER TABLE batches ADD COLUMN left_files INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batches ADD COLUMN left_bytes INTEGER NOT NULL DEFAULT 0;
