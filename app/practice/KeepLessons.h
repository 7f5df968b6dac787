// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QString>

namespace lessonlift::practice
{

/// They outlast this process, however that ends. The disk is not waited for, as QSaveFile does: 27
/// ms a write, a third of what an import into this server took.
void keepLessons(const QString &storage, const QJsonArray &lessons);
[[nodiscard]] QJsonArray keptLessons(const QString &storage);

} // namespace lessonlift::practice
