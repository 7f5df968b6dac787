-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- When a file was last sent, or was about to be. From then on the row's size and hash are those of
-- what was sent, whatever the folder holds later.
ALTER TABLE audio ADD COLUMN sent_at TEXT;
-- Which import the holder works on, so that another program knows whether it is the same.
ALTER TABLE leases ADD COLUMN import_id TEXT NOT NULL DEFAULT '';
