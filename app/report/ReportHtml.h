// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/Report.h"

namespace lessonlift
{

/// One page that needs nothing else: in the user's language, printed well, light or dark. It is
/// XML too. Nothing in it can be followed or run; text of others is text.
[[nodiscard]] QByteArray toHtml(const Report &report);

} // namespace lessonlift
