// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Scenario.h"
#include "SimServer.h"
#include "SimTrace.h"

class QRandomGenerator;

namespace lessonlift::simulation
{

/// Another writer with the same rights and no manners. Remembers what it put there, for I3.
class HostileWriter
{
public:
    HostileWriter(SimServer &server, SimTrace &trace, QRandomGenerator &random);

    /// To the server's newest lesson or an older one; nothing happens when there is none.
    void act(HostileAct act);
    /// A section with a title that no folder has, by the route for it.
    void appendStrangerTo(const QString &lesson);

    /// Strangers' sections that must still be in a lesson, by the lesson's id.
    [[nodiscard]] const QHash<QString, QJsonArray> &strangers() const { return m_strangers; }
    [[nodiscard]] bool has(HostileAct act) const { return m_done.contains(act); }

private:
    [[nodiscard]] QJsonObject stranger();
    void replaceStranger(const QString &lesson, const QJsonObject &before,
                         const std::optional<QJsonObject> &now);
    void put(const QJsonObject &lesson, const QJsonArray &sections);

    SimServer &m_server;
    SimTrace &m_trace;
    QRandomGenerator &m_random;
    QHash<QString, QJsonArray> m_strangers;
    QSet<HostileAct> m_done;
    int m_count = 0;
};

} // namespace lessonlift::simulation
