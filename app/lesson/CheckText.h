// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Problem.h"

#include <optional>
#include <QByteArrayView>

namespace lessonlift
{

/// Why these bytes are no text that can be sent, with what they look like; nothing where they are
/// one. Pure. path: for the problem. isUtf8: whether they could be decoded.
[[nodiscard]] std::optional<Problem> encodingFault(const QString &path, QByteArrayView bytes,
                                                   bool isUtf8);
/// The warning about control characters other than tabs and line ends.
[[nodiscard]] std::optional<Problem> controlCharacters(const QString &path, QStringView text);

} // namespace lessonlift
