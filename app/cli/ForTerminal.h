// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace lessonlift
{

/// Text with names from a folder or a server in it, safe to print: on one line, so that it cannot
/// pass for a line of ours, and without anything that a terminal obeys or that turns its letters
/// around. Joiners stay: Hindi is written with them.
[[nodiscard]] QByteArray forTerminal(QString text);

/// The object on one line; what the above would replace is escaped, and reads back the same.
[[nodiscard]] QByteArray forTerminal(const QJsonObject &json);

} // namespace lessonlift
