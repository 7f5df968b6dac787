// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/NameWording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

bool isPlain(QChar c)
{
    const bool isLetterOrDigit = c.unicode() < 0x80 && c.isLetterOrNumber();
    return isLetterOrDigit || c == u'_' || c == u'-' || c == u'.' || c == u'/';
}

/// Joiners belong to the letters of many scripts.
bool isUnseen(QChar c)
{
    const bool isJoiner = c == u'\u200c' || c == u'\u200d';
    const bool isFormat = c.category() == QChar::Other_Format && !isJoiner;
    return isFormat || (c.isSpace() && c != u' ') || c.category() == QChar::Other_Control;
}

} // namespace

QString nameText(const QString &name)
{
    return std::ranges::all_of(name, &isPlain) ? name : quotedName(name);
}

QString quotedName(const QString &name)
{
    QString text;
    for (const auto c : name) {
        if (isUnseen(c))
            text +=
                u"[U+%1]"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            text += c;
    }
    return u'“' + text + u'”';
}

} // namespace lessonlift
