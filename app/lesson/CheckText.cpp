// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/CheckText.h"

#include <algorithm>
#include <cstring>
#include <QString>
#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qsizetype enough = 2; ///< characters, to tell what they are

bool isControl(char32_t c)
{
    const bool isUsual = c == U'\t' || c == U'\n' || c == U'\r';
    return (c < 0x20 && !isUsual) || (c >= 0x7f && c < 0xa0);
}

/// What texts of lessons are made of: Latin to Sinhala, joiners, dashes and quotes.
bool isUsualInTexts(char32_t c)
{
    return !isControl(c) && (c < 0x0e00 || (c >= 0x200b && c <= 0x2026));
}

/// Nearly all of it is usual when it is read so; and there are zeros in it, or enough to tell.
template <typename Unit, QSysInfo::Endian order>
bool readsAs(QByteArrayView bytes)
{
    const auto units = bytes.size() / qsizetype(sizeof(Unit));
    qsizetype usual = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto *at = bytes.data() + i * qsizetype(sizeof(Unit));
        const auto unit = order == QSysInfo::LittleEndian ? qFromLittleEndian<Unit>(at)
                                                          : qFromBigEndian<Unit>(at);
        usual += isUsualInTexts(unit) ? 1 : 0;
    }
    return units >= (bytes.contains('\0') ? 1 : enough) && usual * 10 >= units * 9;
}

template <typename Unit>
bool readsAsEither(QByteArrayView bytes)
{
    return readsAs<Unit, QSysInfo::LittleEndian>(bytes) ||
           readsAs<Unit, QSysInfo::BigEndian>(bytes);
}

Particular wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe\0\0"_ba) || bytes.startsWith("\0\0\xfe\xff"_ba))
        return Particular::Utf32;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return Particular::Utf16WithMark;
    if (readsAsEither<quint32>(bytes))
        return Particular::Utf32;
    return readsAsEither<quint16>(bytes) ? Particular::Utf16WithoutMark : Particular::None;
}

int lineOfFirstFault(QByteArrayView bytes)
{
    int line = 1;
    for (const auto &one : bytes.toByteArray().split('\n')) {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decode(one);
        if (decode.hasError())
            return line;
        ++line;
    }
    return 0;
}

} // namespace

std::optional<Problem> encodingFault(const QString &path, QByteArrayView bytes, bool isUtf8)
{
    const auto isOdd = [](char c) { return isControl(static_cast<unsigned char>(c)); };
    // Hindi in UTF-16 may hold no zero at all, and be UTF-8 by accident: signs, tabs and controls.
    const bool isHalfTabs =
        std::ranges::count(bytes, '\t') * 2 >= std::max(bytes.size(), enough * 2);
    if (isUtf8 && !isHalfTabs && std::ranges::none_of(bytes, [&](char c) {
            return static_cast<unsigned char>(c) < 0x80 && isOdd(c);
        }))
        return std::nullopt;
    const auto zeros = std::ranges::count(bytes, '\0');
    Problem problem{Rule::TextNotUtf8, path, {}, wideEncoding(bytes)};
    if (problem.particular != Particular::None)
        return problem;
    if (zeros > 0) {
        const auto first = bytes.first(bytes.indexOf('\0'));
        problem.rule = Rule::TextHoldsZeros;
        problem.detail = QString::number(zeros);
        if (zeros == bytes.size())
            problem.particular = Particular::NothingButZeros;
        else
            problem.line = 1 + static_cast<int>(std::ranges::count(first, '\n'));
        return problem;
    }
    if (isUtf8)
        return std::nullopt;
    problem.line = lineOfFirstFault(bytes);
    return problem;
}

std::optional<Problem> controlCharacters(const QString &path, QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return isControl(c.unicode()); });
    if (first == text.end())
        return std::nullopt;
    Problem problem{Rule::ControlCharacters, path,
                    u"U+%1"_s.arg(int(first->unicode()), 4, 16, QLatin1Char('0')).toUpper()};
    problem.line = 1 + static_cast<int>(std::count(text.begin(), first, QChar(u'\n')));
    return problem;
}

} // namespace lessonlift
