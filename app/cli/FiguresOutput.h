// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"

#include <QByteArray>
#include <QJsonObject>

namespace lessonlift
{

/// "figures" of `status --json`. Times in seconds, successRate of 1; null where there is nothing
/// to tell.
[[nodiscard]] QJsonObject figuresJson(const Figures &figures);
/// For people, in one line.
[[nodiscard]] QString figuresLine(const Figures &figures);

/// The figures in Prometheus' text format 0.0.4. imports: all of the journal's; those that changed
/// in the figures' period are counted by server and state.
[[nodiscard]] QByteArray prometheusText(const Figures &figures, const QList<ImportRecord> &imports,
                                        const QString &version);

} // namespace lessonlift
