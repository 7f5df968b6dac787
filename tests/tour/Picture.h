// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace lessonlift::testing
{

/// Saves what a widget shows under this name, with few colours, so that pictures stay small.
class Album
{
public:
    Album(QString folder, QString only);

    /// False where this picture is not asked for.
    [[nodiscard]] bool wants(const QStringList &names) const;
    void take(QWidget &widget, const QString &name) const;

private:
    QString m_folder;
    QString m_only; ///< empty: all of them
};

/// False when it does not come to pass in time; says so.
bool until(const char *what, const std::function<bool()> &holds, int milliseconds = 30'000);
/// Lets the window catch up.
void breathe(int milliseconds = 300);

} // namespace lessonlift::testing
