// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/ProgressLine.h"

#include "cli/ForTerminal.h"
#include "wording/StateWording.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int barWidth = 30;
constexpr qint64 jsonEveryMs = 1000;

QJsonObject progressJson(const LessonProgress &p)
{
    return {{u"event"_s, u"progress"_s},
            {u"import"_s, p.importId},
            {u"state"_s, stateName(p.state)},
            {u"queuePosition"_s, p.queuePosition},
            {u"sections"_s, p.sections},
            {u"sectionsTotal"_s, p.sectionsTotal},
            {u"audio"_s, p.audio},
            {u"audioTotal"_s, p.audioTotal},
            {u"audioConfirmed"_s, p.audioConfirmed},
            {u"bytes"_s, p.bytes},
            {u"bytesTotal"_s, p.bytesTotal},
            {u"bytesPerSecond"_s, p.bytesPerSecond}};
}

} // namespace

ProgressLine::ProgressLine(const Output &output)
    : m_output(output)
    , m_onTerminal(isatty(STDOUT_FILENO) != 0 && !output.isJson())
{
    m_sinceJson.start();
}

void ProgressLine::update(const LessonProgress &progress)
{
    const auto before = m_lessons.value(progress.importId);
    m_lessons.insert(progress.importId, progress);
    // A try that failed at once may not have been told: the next one is.
    const bool newState = before.importId.isEmpty() || before.state != progress.state ||
                          before.nextTry != progress.nextTry;
    if (m_output.isJson()) {
        if (newState || m_sinceJson.elapsed() >= jsonEveryMs) {
            m_output.object(progressJson(progress));
            m_sinceJson.restart();
        }
    } else if (m_onTerminal) {
        drawBar();
    } else if (newState && !isRest(progress.state)) {
        m_output.line(
            u"%1: %2"_s.arg(progress.title, stateText(progress, QDateTime::currentDateTimeUtc())));
    }
}

void ProgressLine::drawBar()
{
    LessonProgress all;
    int active = 0;
    QString status;
    for (const auto &lesson : std::as_const(m_lessons)) {
        all.sections += lesson.sections;
        all.sectionsTotal += lesson.sectionsTotal;
        all.bytes += lesson.bytes + lesson.bytesInFlight;
        all.bytesTotal += lesson.bytesTotal;
        all.bytesPerSecond += lesson.bytesPerSecond;
        if (!isActive(lesson.state))
            continue;
        ++active;
        status = stateText(lesson, QDateTime::currentDateTimeUtc());
    }
    const qint64 bytes = qMin(all.bytes, all.bytesTotal);
    const auto filled =
        all.bytesTotal > 0 ? static_cast<int>(bytes * barWidth / all.bytesTotal) : 0;
    const QString bar = QString(filled, u'#') + QString(barWidth - filled, u'-');
    const QString text = u"[%1] %2/%3 sections, %4, %5/s; %6"_s.arg(bar)
                             .arg(all.sections)
                             .arg(all.sectionsTotal)
                             .arg(sizeText(bytes), sizeText(all.bytesPerSecond),
                                  active > 1 ? u"%1 lessons"_s.arg(active) : status);
    std::fprintf(stdout, "\r\033[K%s", forTerminal(text.left(110)).constData());
    std::fflush(stdout);
    m_drawn = true;
}

void ProgressLine::clear()
{
    if (std::exchange(m_drawn, false)) {
        std::fputs("\r\033[K", stdout);
        std::fflush(stdout);
    }
}

} // namespace lessonlift
