// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"

#include <deque>

namespace lessonlift
{

/// How many lessons may write to one server at once, learnt from its answers. As many good answers
/// as there are places make one place more; it stays if more is written in the same time. Half of
/// them go after a refusal because the server is busy, or when the same work takes much longer than
/// it lately did at its best. (Additive increase and multiplicative decrease, as TCP finds the rate
/// of a line.) What was too many is tried again after a rest, each longer than the last. Pure.
class WritePace
{
public:
    explicit WritePace(int most);

    [[nodiscard]] int places() const { return m_places; }
    /// A write of that many bytes was answered well. underWay: how many writes were when it
    /// began, itself too: fewer than there are places say nothing of one place more.
    void answered(Milliseconds took, qint64 bytes, int underWay);
    /// 429 or 503.
    void refused(int underWay);

    static constexpr int first = 2; ///< places, before anything is known

private:
    [[nodiscard]] double yield() const;
    [[nodiscard]] bool bringsMuchLess() const;
    void weigh();
    void setPlaces(int places);
    void keepBelow(int places);
    void halve(int underWay);

    int m_most;
    int m_places;
    int m_counted = 0;           ///< answers since the number of places changed, or was weighed
    double m_cost = 0;           ///< of them all: see answered()
    double m_yieldOfOneLess = 0; ///< writes for a unit of cost with one place less; 0: not asked
    int m_tooMany;               ///< places; not to be taken before m_rest is over
    int m_rest = 0;              ///< rounds of answers
    int m_nextRest;
    int m_slow = 0;              ///< answers in a row
    int m_unheeded = 0;          ///< answers to writes that began before places were taken away
    std::deque<double> m_lately; ///< what the last answers cost
};

} // namespace lessonlift
