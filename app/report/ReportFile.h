// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/Report.h"

namespace lessonlift
{

enum class ReportFormat { Html, Csv, Json };

/// "html", "csv", "json": the words of the command line, and the endings of the files.
[[nodiscard]] QString formatName(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> formatFromName(const QString &name);

[[nodiscard]] QByteArray reportBytes(const Report &report, ReportFormat format);

/// "Contract law, receipt.html": of the title what every file system takes.
[[nodiscard]] QString reportFileName(const Report &report, ReportFormat format);

/// Whole or not at all, and in the place of a file of that name only. Returns what the system said
/// where it cannot be written; empty when it was.
[[nodiscard]] QString saveReport(const Report &report, ReportFormat format, const QString &path);

} // namespace lessonlift
