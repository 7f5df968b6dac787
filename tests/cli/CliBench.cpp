// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "CliBench.h"

#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

void CliBench::prepare()
{
    m_server.reset();
    m_asNobody = false;
    m_dir = std::make_unique<QTemporaryDir>();
    m_lesson = std::make_unique<LessonOnDisk>();
    m_lesson->addSections(12);
    startServer({});
}

void CliBench::startServer(const PracticeTraits &traits)
{
    m_server.reset();
    PracticeServer::Settings settings;
    settings.storage = m_dir->filePath(u"practice"_s);
    settings.traits = traits;
    m_server = std::move(*PracticeServer::start(settings));
    QFile token(m_dir->filePath(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write(m_server->token() + '\n');
}

std::unique_ptr<QProcess> CliBench::begin(const QStringList &words)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_dir->path());
    environment.insert(u"HOME"_s, m_dir->path());
    environment.remove(u"LESSONLIFT_TOKEN"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process->setProcessEnvironment(environment);
    if (m_asNobody && ::geteuid() == 0)
        process->setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(1);
        });
    process->start(QStringLiteral(CLI_PATH), words);
    return process;
}

CliBench::Ended CliBench::run(const QStringList &words)
{
    const auto process = begin(words);
    process->closeWriteChannel();
    Ended ended;
    if (process->waitForFinished(60'000))
        ended.code = process->exitCode();
    ended.out = process->readAllStandardOutput();
    ended.err = process->readAllStandardError();
    return ended;
}

QStringList CliBench::import(const QString &folder) const
{
    return {u"import"_s,
            folder,
            u"--server"_s,
            m_server->address(),
            u"--json"_s,
            u"--token-file"_s,
            m_dir->filePath(u"token"_s),
            u"--sections-per-batch"_s,
            u"3"_s,
            u"--settle"_s,
            u"0.3"_s,
            u"--retries"_s,
            u"1"_s};
}

QStringList CliBench::verify(const QString &folder) const
{
    return {u"verify"_s,       folder,
            u"--server"_s,     m_server->address(),
            u"--token-file"_s, m_dir->filePath(u"token"_s),
            u"--json"_s};
}

} // namespace lessonlift::testing
