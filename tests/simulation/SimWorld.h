// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "HostileWriter.h"
#include "Judge.h"
#include "SimLessons.h"
#include "SimProcess.h"
#include "Simulation.h"

namespace lessonlift::simulation
{

/// How an import came to rest: "failed TooLarge".
[[nodiscard]] QString endOf(const ImportRecord &record);

/// One scenario being played: the server, the wires, the processes and everybody else.
class SimWorld
{
public:
    explicit SimWorld(const Scenario &scenario);
    ~SimWorld();

    [[nodiscard]] Outcome play();

private:
    void prepareServer();
    void beginImports();
    /// Lets time pass until everybody is idle and nothing is on its way any more.
    void run();
    void afterEvent();
    void replaceTheDead();
    void finishUndisturbed();
    void judge();
    void judgeSecrets();
    [[nodiscard]] bool mayEnd(const ImportRecord &record) const;

    [[nodiscard]] SimFault chooseFault(const SimRequest &request);
    void onRequest(Place place, bool after);
    void userActs(UserAct act);
    [[nodiscard]] std::unique_ptr<SimProcess> newProcess(const QString &journal);
    [[nodiscard]] UploadRequest request(int lesson);
    [[nodiscard]] const SimLesson &at(const QString &path) const;
    [[nodiscard]] QList<ImportRecord> imports() const;
    [[nodiscard]] QStringList ends() const;

    const Scenario m_scenario;
    SimClock m_clock;
    SimTrace m_trace;
    QRandomGenerator m_random;
    SimServer m_server;
    SimWires m_wires;
    HostileWriter m_hostile;
    std::vector<std::unique_ptr<SimLesson>> m_lessons;
    QString m_journal;
    QString m_otherJournal;
    std::vector<std::unique_ptr<SimProcess>> m_processes;
    QHash<QString, LessonFolder> m_doneAs; ///< by import: the folder when that was said
    QStringList m_startLessons;            ///< for each lesson, the id it begins with, or nothing
    QHash<Place, int> m_seen;              ///< begun
    QHash<Place, int> m_arrived;           ///< at the server
    QSet<QString> m_told; ///< lessons of which a person was told that others were overwritten
    QSet<Kind> m_problems;
    QList<CrashPlan> m_crashesLeft;
    Outcome m_outcome;
    int m_processCount = 0;
    int m_request = 0;
    bool m_quiet = false;
    bool m_isStuck = false; ///< something waits for ever
    bool m_sourceChanged = false;
};

} // namespace lessonlift::simulation
