// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Hold.h"

#include <QString>
#include <QTime>

namespace lessonlift
{

/// Why the whole queue rests, and when it goes on. opens: when the upload hours begin.
[[nodiscard]] QString holdSentence(Hold hold, const QTime &opens);

} // namespace lessonlift
