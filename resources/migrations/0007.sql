-- SPDX-FileCopyrightText: 2026 The LessonLift authors
-- SPDX-License-Identifier: MIT
-- Of what is imported: its titles, texts and audio (ContentKey.h). NULL where that is not known.
ALTER TABLE imports ADD COLUMN content_key BLOB;
CREATE INDEX imports_by_content ON imports (server, content_key);
-- "LLFT": by this a journal is known as one of LessonLift.
PRAGMA application_id = 1280067156;
