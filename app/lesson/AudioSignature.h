// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace lessonlift
{

/// Bytes of a file's beginning that matchesName() needs, where the file has as many.
inline constexpr qsizetype signatureBytes = 64;

/// Whether a file that begins with these bytes is what its ending says (.mp3, .wav, ...).
[[nodiscard]] bool matchesName(QByteArrayView beginning, const QString &fileName);

} // namespace lessonlift
