// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QString>

namespace lessonlift
{

/// The play time of an Opus file in seconds, read by libopusfile from its headers and its last
/// page; nothing when it is no Opus file. Says nothing about completeness (OggStreamCheck does).
[[nodiscard]] std::optional<double> opusSeconds(const QString &path);

} // namespace lessonlift
