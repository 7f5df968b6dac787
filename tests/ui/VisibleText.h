// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>
#include <QStringList>

namespace lessonlift::testing
{

struct VisibleText {
    QString text;
    QString where;
};

/// Every word of a window: on its widgets and actions, in its tabs, headers and cells, and in tool
/// tips, placeholders and accessible names.
[[nodiscard]] QList<VisibleText> textsOf(const QWidget &window);

/// The controls and labels that are smaller than what they say.
[[nodiscard]] QStringList cutOff(const QWidget &window);

} // namespace lessonlift::testing
