// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <QApplication>
#include <QMap>
#include <vector>

namespace lessonlift::bench
{

/// A program whose event loop is watched: how long each turn of it takes, by the clock on the wall
/// and in time of the processor (other programs on the same machine spoil the first only). A turn
/// is what is delivered between two waits; the wait is no part of it.
class LoopWatch : public QApplication
{
    Q_OBJECT

public:
    using Time = std::chrono::microseconds;
    struct Turn {
        Time wall{};
        Time cpu{};
        QByteArray what; ///< the event that took longest in it
        Time whatTook{};
    };
    struct Figures {
        std::size_t turns = 0;
        Time longest{};
        Time longestCpu{};
        Time of99{};        ///< 99 % of the turns that delivered anything took no longer
        double under16 = 0; ///< share of the turns
        std::vector<Turn> slowest;
    };

    LoopWatch(int &argc, char **argv);
    bool notify(QObject *receiver, QEvent *event) override;

    /// Of the turns since the last call.
    [[nodiscard]] Figures take();

private:
    void endTurn();

    std::vector<Turn> m_turns;
    Turn m_turn;
    int m_depth = 0;
};

} // namespace lessonlift::bench
