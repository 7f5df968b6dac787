// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/Report.h"

namespace lessonlift
{

/// Keys stand in alphabetical order at every level, so that the same report is the same bytes.
/// Its "seal" is sealOf() the rest.
[[nodiscard]] QJsonObject reportJson(const Report &report);
/// The same as a file's bytes: UTF-8, indented.
[[nodiscard]] QByteArray toJson(const Report &report);

/// SHA-256, in hexadecimal, of the compact JSON of everything but the key "seal".
[[nodiscard]] QString sealOf(QJsonObject json);

struct ReadReport {
    Report report;
    bool sealed = false; ///< false: it is not what it was when it was made. A key that stands twice
                         ///< breaks the seal: readers do not agree on what it says.
};
/// Nothing for what is not a report of ours, or of a newer form than this LessonLift knows.
[[nodiscard]] std::optional<ReadReport> fromJson(const QByteArray &bytes);

/// Of what fromJson() cannot read: whether it is, as far as can be told, a receipt of ours that was
/// altered or damaged.
[[nodiscard]] bool isBrokenReport(const QByteArray &bytes);

inline constexpr int reportForm = 1; ///< "form" in the JSON

} // namespace lessonlift
