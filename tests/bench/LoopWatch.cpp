// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "LoopWatch.h"

#include <algorithm>
#include <ctime>
#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QThread>

namespace lessonlift::bench
{

namespace
{

using Time = LoopWatch::Time;
constexpr std::size_t slowestShown = 8;

Time now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<Time>(std::chrono::seconds(time.tv_sec) +
                                            std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

LoopWatch::LoopWatch(int &argc, char **argv)
    : QApplication(argc, argv)
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
            &LoopWatch::endTurn);
}

bool LoopWatch::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const auto type = event->type();
    const QByteArray name = receiver->metaObject()->className();
    const auto wall = now(CLOCK_MONOTONIC);
    const auto cpu = now(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const auto took = now(CLOCK_MONOTONIC) - wall;
    m_turn.wall += took;
    m_turn.cpu += now(CLOCK_THREAD_CPUTIME_ID) - cpu;
    if (took > m_turn.whatTook) {
        m_turn.whatTook = took;
        m_turn.what = name + ' ' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    }
    return result;
}

void LoopWatch::endTurn()
{
    // A loop within a loop (a menu, a dialog) makes turns of its own; there is none here.
    if (m_depth == 0 && m_turn.wall > Time(0))
        m_turns.push_back(std::exchange(m_turn, Turn()));
}

LoopWatch::Figures LoopWatch::take()
{
    auto turns = std::exchange(m_turns, {});
    Figures figures;
    figures.turns = turns.size();
    if (turns.empty())
        return figures;
    const auto isShort = [](const Turn &turn) { return turn.wall < std::chrono::milliseconds(16); };
    figures.under16 = double(std::ranges::count_if(turns, isShort)) / double(turns.size());
    figures.longestCpu = std::ranges::max(turns, {}, &Turn::cpu).cpu;
    std::ranges::sort(turns, std::greater(), &Turn::wall);
    figures.longest = turns.front().wall;
    figures.of99 = turns[turns.size() / 100].wall;
    turns.resize(std::min(turns.size(), slowestShown));
    figures.slowest = std::move(turns);
    return figures;
}

} // namespace lessonlift::bench
