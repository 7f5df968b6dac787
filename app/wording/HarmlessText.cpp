// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/HarmlessText.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// U+202E and its kin: text behind them is shown in another order than it stands in.
bool turnsAround(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

/// C1 too: some terminals read U+009B as they read ESC [.
bool isHarmful(QChar c)
{
    return c.category() == QChar::Other_Control || turnsAround(c) || endsLine(c);
}

QString harmless(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c >= u'\ufffe' ||
                 (isHarmful(c) && c != u'\n' && c != u'\r' && c != u'\t'))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString harmlessJson(const QString &json)
{
    QString escaped;
    escaped.reserve(json.size());
    for (const auto c : json) {
        // Only a text can hold one of these, and there this is another spelling of it.
        if (isHarmful(c) && c != u'\n')
            escaped += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return escaped;
}

} // namespace lessonlift
