// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/PathWording.h"

#include <QDir>

namespace lessonlift
{

QString withoutHome(const QString &path)
{
    const auto home = QDir::homePath();
    QString shown = path;
    if (home.size() > 1 && (path == home || path.startsWith(home + QLatin1Char('/'))))
        shown = QLatin1Char('~') + path.mid(home.size());
    return QDir::toNativeSeparators(shown);
}

} // namespace lessonlift
