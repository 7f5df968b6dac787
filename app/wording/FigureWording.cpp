// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/FigureWording.h"

#include "wording/StateWording.h"

#include <QCoreApplication>
#include <QLocale>

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

    static QString duration(qint64 seconds)
    {
        const QLocale locale;
        const auto minutes = seconds / 60;
        if (minutes == 0)
            return tr("%1 s", "seconds").arg(locale.toString(seconds));
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

QString durationText(qint64 seconds)
{
    return FigureWording::duration(seconds);
}

QString momentText(const QDateTime &time)
{
    const QLocale locale;
    const auto local = time.toLocalTime();
    const auto clock = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return clock;
    return locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

} // namespace lessonlift
