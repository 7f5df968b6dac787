// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/TokenText.h"

#include <algorithm>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// A token is ASCII, so every other byte of one in UTF-16 is zero.
QStringConverter::Encoding encodingOf(const QByteArray &text)
{
    if (const auto marked = QStringConverter::encodingForData(text))
        return *marked;
    if (text.size() >= 2 && text[0] == '\0')
        return QStringConverter::Utf16BE;
    if (text.size() >= 2 && text[1] == '\0')
        return QStringConverter::Utf16LE;
    return QStringConverter::Utf8;
}

bool isOfToken(QChar sign)
{
    return sign > u' ' && sign < QChar(0x7f) && sign != u'"' && sign != u'\'';
}

} // namespace

TokenText tokenFrom(const QByteArray &text)
{
    QStringDecoder decoder(encodingOf(text));
    const QString decoded = decoder(text);
    static const QRegularExpression lineEnd(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList lines;
    for (const auto &line : decoded.split(lineEnd)) {
        if (const auto said = line.trimmed().remove(QChar(QChar::ByteOrderMark)); !said.isEmpty())
            lines.append(said);
    }
    if (lines.isEmpty())
        return {{}, TokenFlaw::Empty};
    if (lines.size() > 1)
        return {{}, TokenFlaw::SeveralLines};
    static const QRegularExpression around(u"^[\"'“”‘’`\\s]+|[\"'“”‘’`\\s]+$"_s);
    static const QRegularExpression before(u"^(Authorization\\s*:\\s*)?Bearer(\\s+|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    auto token = lines.first().remove(around);
    token = token.remove(before).remove(around);
    if (token.isEmpty())
        return {{}, TokenFlaw::Empty};
    if (!std::ranges::all_of(token, isOfToken))
        return {{}, TokenFlaw::NoToken};
    return {token.toLatin1(), std::nullopt};
}

} // namespace lessonlift
