// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/RetryAfter.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 longest = 3'600'000;

/// 1-12; 0: no month.
int monthOf(const QString &name)
{
    constexpr QLatin1StringView names("jan feb mar apr may jun jul aug sep oct nov dec");
    const auto at = names.indexOf(name.toLower());
    return name.size() == 3 && at >= 0 && at % 4 == 0 ? static_cast<int>(at / 4) + 1 : 0;
}

QDateTime at(int year, const QString &month, const QString &day, const QString &time)
{
    return {QDate(year, monthOf(month), day.toInt()), QTime::fromString(time, u"hh:mm:ss"_s),
            Qt::UTC};
}

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    // The weekday, which is first, says nothing new.
    static const QRegularExpression usual(
        u"^\\w+, *(\\d{1,2})[ -](\\w{3})[ -](\\d{4}|\\d{2}) +([\\d:]{8})( +(GMT|UTC))?$"_s);
    static const QRegularExpression old(u"^\\w+ +(\\w{3}) +(\\d{1,2}) +([\\d:]{8}) +(\\d{4})$"_s);
    const auto said = QString::fromLatin1(text.trimmed());
    if (const auto is = usual.match(said); is.hasMatch()) {
        const auto year = is.captured(3).toInt();
        constexpr int firstOfLastCentury = 70;
        const int century = is.capturedLength(3) == 4 ? 0 : year < firstOfLastCentury ? 2000 : 1900;
        return at(century + year, is.captured(2), is.captured(1), is.captured(4));
    }
    if (const auto is = old.match(said); is.hasMatch())
        return at(is.captured(4).toInt(), is.captured(1), is.captured(2), is.captured(3));
    return {};
}

std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &header, const QByteArray &date, const QDateTime &now)
{
    const auto text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 ms = text.toLongLong(&isNumber);
    if (isNumber) {
        ms = std::clamp<qint64>(ms, 0, longest / 1000) * 1000;
    } else {
        const auto then = httpDate(text);
        if (!then.isValid())
            return std::nullopt;
        const auto said = httpDate(date);
        ms = (said.isValid() ? said : now).msecsTo(then);
    }
    return std::chrono::milliseconds(std::clamp<qint64>(ms, 0, longest));
}

} // namespace lessonlift
