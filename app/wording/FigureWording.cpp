// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/FigureWording.h"

#include "wording/StateWording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct FigureWording {
    Q_DECLARE_TR_FUNCTIONS(FigureWording)

public:
    static QString speed(qint64 bytesPerSecond)
    {
        return tr("%1/s", "a size per second").arg(sizeText(bytesPerSecond));
    }

    static QString seconds(const QString &number) { return tr("%1 s", "seconds").arg(number); }

    static QString today(const QString &time) { return tr("today %1", "a time").arg(time); }

    static QString longer(qint64 seconds)
    {
        const QLocale locale;
        const auto minutes = seconds / 60;
        if (minutes < 60)
            return tr("%1 min %2 s").arg(locale.toString(minutes), locale.toString(seconds % 60));
        return tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
    }
};

} // namespace

QString speedText(qint64 bytesPerSecond)
{
    return FigureWording::speed(bytesPerSecond);
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 10'000)
        return FigureWording::seconds(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    return estimateText(milliseconds / 1000);
}

QString estimateText(qint64 seconds)
{
    return seconds < 60 ? FigureWording::seconds(QLocale().toString(seconds))
                        : FigureWording::longer(seconds);
}

QString timeText(const QTime &time)
{
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString momentText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : u"\u2013"_s;
}

QString dayAndTimeText(const QDateTime &time)
{
    const auto local = time.toLocalTime();
    return time.isValid() && local.date() == QDate::currentDate()
               ? FigureWording::today(timeText(local.time()))
               : momentText(time);
}

QString shortMomentText(const QDateTime &time)
{
    const auto local = time.toLocalTime();
    return time.isValid() && local.date() == QDate::currentDate() ? timeText(local.time())
                                                                  : momentText(time);
}

} // namespace lessonlift
