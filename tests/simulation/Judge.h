// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "HostileWriter.h"
#include "lesson/LessonFolder.h"

namespace lessonlift::simulation
{

/// Knows what is right without asking the program: it shares no code with app/compare.
class Judge
{
public:
    Judge(SimServer &server, HostileWriter &hostile, SimTrace &trace);

    /// I1, I2 and I5 of a lesson that is said to be done. folder: as it was checked, every file
    /// with its hash, before the run that ended so.
    void judgeDone(const LessonFolder &folder, const QStringList &lessonIds);
    /// I3, of everything.
    void judgeStrangers(const QSet<QString> &toldLessons);
    /// Nothing of ours is left on the server that nobody asked for.
    void judgeLeftovers(const QSet<QString> &known);

private:
    [[nodiscard]] QJsonObject lesson(const QString &id) const;
    [[nodiscard]] QString faultOf(const QJsonObject &remote, const Content &local,
                                  const QString &title) const;

    SimServer &m_server;
    HostileWriter &m_hostile;
    SimTrace &m_trace;
};

} // namespace lessonlift::simulation
