// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Picture.h"

#include <algorithm>
#include <cstdio>
#include <QDir>
#include <QHash>
#include <QPixmap>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

/// With the colours that it has most of, each other one as the nearest of them.
QImage withFewColours(const QImage &picture)
{
    constexpr qsizetype most = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    auto colours = counts.keys();
    std::ranges::sort(colours, [&counts](QRgb a, QRgb b) { return counts[a] > counts[b]; });
    colours.resize(std::min(colours.size(), most));
    return picture.convertToFormat(QImage::Format_Indexed8, colours,
                                   Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace

Album::Album(QString folder, QString only)
    : m_folder(std::move(folder))
    , m_only(std::move(only))
{
    QDir().mkpath(m_folder);
}

bool Album::wants(const QStringList &names) const
{
    return m_only.isEmpty() || names.contains(m_only);
}

void Album::take(QWidget &widget, const QString &name) const
{
    if (!wants({name}))
        return;
    const auto image =
        withFewColours(widget.grab().toImage().convertToFormat(QImage::Format_RGB32));
    const auto file = m_folder + u'/' + name + u".png"_s;
    if (!image.save(file, "PNG", 0)) // 0: packed as tightly as can be
        qFatal("cannot write %s", qPrintable(file));
    std::printf("%s\n", qPrintable(file));
    std::fflush(stdout);
}

bool until(const char *what, const std::function<bool()> &holds, int milliseconds)
{
    if (QTest::qWaitFor(holds, milliseconds))
        return true;
    std::fprintf(stderr, "never came: %s\n", what);
    return false;
}

void breathe(int milliseconds)
{
    QTest::qWait(milliseconds);
}

} // namespace lessonlift::testing
