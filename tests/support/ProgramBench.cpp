// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/ProgramBench.h"

#include "support/ServerTruth.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

constexpr int limit = 60'000;

} // namespace

QList<QJsonObject> ProgramBench::Ended::events(const QString &name) const
{
    QList<QJsonObject> found;
    for (const auto &line : out.split('\n')) {
        const auto json = QJsonDocument::fromJson(line).object();
        if (json[u"event"_s].toString() == name)
            found.append(json);
    }
    return found;
}

QJsonObject ProgramBench::Ended::lesson() const
{
    const auto summaries = events(u"summary"_s);
    return summaries.isEmpty() ? QJsonObject() : summaries.last()[u"lessons"_s][0].toObject();
}

ProgramBench::ProgramBench(const QString &program, int sections, const PracticeTraits &traits)
    : m_program(program)
{
    m_lesson.addSections(sections);
    PracticeServer::Settings settings;
    settings.storage = m_dir.filePath(u"practice"_s);
    settings.traits = traits;
    auto started = PracticeServer::start(settings);
    if (!started)
        qFatal("no practice server");
    m_server = std::move(*started);
    QFile token(m_dir.filePath(u"token"_s));
    if (!token.open(QIODevice::WriteOnly) || token.write(m_server->token()) < 1)
        qFatal("no token file");
}

QStringList ProgramBench::import() const
{
    auto words = resume();
    words.first() = u"import"_s;
    return words + QStringList{m_lesson.path(),
                               u"--server"_s,
                               m_server->address(),
                               u"--sections-per-batch"_s,
                               u"2"_s,
                               u"--settle"_s,
                               u"0.3"_s,
                               u"--retries"_s,
                               u"1"_s};
}

QStringList ProgramBench::resume() const
{
    return {u"resume"_s,    u"--json"_s, u"--token-file"_s, m_dir.filePath(u"token"_s),
            u"--journal"_s, journal()};
}

std::unique_ptr<QProcess> ProgramBench::begin(const QStringList &words,
                                              const Environment &more) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_dir.path());
    environment.insert(u"HOME"_s, m_dir.path());
    environment.remove(u"LESSONLIFT_TOKEN"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        environment.insert(it.key(), it.value());
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(m_program, words);
    return process;
}

ProgramBench::Ended ProgramBench::end(QProcess &process)
{
    Ended ended;
    ended.inTime = process.state() == QProcess::NotRunning || process.waitForFinished(limit);
    if (ended.inTime && process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    if (!ended.inTime) {
        process.kill();
        process.waitForFinished();
    }
    return ended;
}

ProgramBench::Ended ProgramBench::run(const QStringList &words, const Environment &more) const
{
    const auto process = begin(words, more);
    return end(*process);
}

QString ProgramBench::whatIsWrong() const
{
    const auto lessons = m_server->lessons();
    if (lessons.size() != 1)
        return u"%1 lessons on the server"_s.arg(lessons.size());
    return whatIsWrongOn(*m_server, m_lesson, lessons[0][u"_id"_s].toString());
}

} // namespace lessonlift::testing
