// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/Report.h"

namespace lessonlift
{

/// RFC 4180 in UTF-8 with a byte order mark, every cell quoted. The first row names the columns;
/// "record" says of what a row is: receipt (one value of the head), attempt, write, section, text
/// or audio. The same words and values as in the JSON.
[[nodiscard]] QByteArray toCsv(const Report &report);

/// One cell, quoted. What a spreadsheet would take for a formula gets a ' in front.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace lessonlift
