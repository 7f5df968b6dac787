// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/RecordingCheck.h"

#include <QByteArray>
#include <QString>

namespace lessonlift::testing
{

/// Of tests/lesson/recordings: see make-recordings.sh there.
[[nodiscard]] QByteArray recording(const QString &name);

using Fault = std::optional<RecordingFault>;
/// What is found in a file of this name, read in pieces.
[[nodiscard]] Fault checked(const QString &name, const QByteArray &bytes,
                            qsizetype piece = 1 << 20);
[[nodiscard]] QString said(const Fault &fault); ///< "whole", or rule, particular and place

[[nodiscard]] QByteArray number(quint32 value); ///< as four bytes, the lowest first
// Tags of a few bytes.
[[nodiscard]] QByteArray id3v1();
[[nodiscard]] QByteArray id3v2();
[[nodiscard]] QByteArray ape();

} // namespace lessonlift::testing
