// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/PathWording.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QString withoutHome(const QString &text)
{
    QString result = text;
    const QDir home = QDir::home();
    for (const auto &path : {home.canonicalPath(), home.absolutePath()}) {
        if (path.size() < 2) // none, or the root of everything
            continue;
        // Only as a whole: /home/anna is not in /home/annabel.
        const QRegularExpression whole(QRegularExpression::escape(QDir::toNativeSeparators(path)) +
                                           u"(?=[/\\\\]|[^\\w.-]|$)"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
        result.replace(whole, u"~"_s);
    }
    return result;
}

QString shortPath(const QString &path)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    return parts.size() < 2 ? path : parts[parts.size() - 2] + u'/' + parts.last();
}

} // namespace lessonlift
