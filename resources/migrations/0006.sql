-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- Whether the import stands in the window's queue; a person may take it out, and resume still
-- knows it.
ALTER TABLE imports ADD COLUMN is_listed INTEGER NOT NULL DEFAULT 1;
