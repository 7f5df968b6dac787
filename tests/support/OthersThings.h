// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"

#include <QJsonArray>
#include <QSet>

namespace lessonlift::testing
{

/// Something in a lesson that the folder knows nothing of: a section, or what others put into ours.
struct OthersThing {
    QString what;
    /// Of a section: the title of ours in front of it. Where there are doubles, those count that
    /// leave the most sections in order as they stand; several titles where that can be had in
    /// several ways.
    QSet<QString> fronts;
};

/// All of them. Shares no code with app/compare.
[[nodiscard]] QList<OthersThing> othersThings(const LessonFolder &folder,
                                              const QJsonArray &sections);

/// The first of `before` that is not in `now`, or has another section of ours in front; else empty.
[[nodiscard]] QString lostOf(const QList<OthersThing> &before, const QList<OthersThing> &now);

} // namespace lessonlift::testing
