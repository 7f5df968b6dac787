// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "CliHome.h"

#include <QDir>
#include <QTest>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

CliHome::CliHome()
    : environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(home());
    for (const auto &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                             u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home());
    for (const auto &name : {u"LESSONLIFT_TOKEN"_s, u"LESSONLIFT_JOURNAL"_s,
                             u"LESSONLIFT_PARALLEL"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        environment.remove(name);
}

QString CliHome::beside(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

std::unique_ptr<QProcess> CliHome::begin(const QStringList &words, const QString &folder) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(folder.isEmpty() ? home() : folder);
    // As on a computer where crashes leave their memory behind.
    process->setChildProcessModifier([] {
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
    });
    process->start(QStringLiteral(CLI_PATH), words);
    return process;
}

CliEnded CliHome::end(QProcess &process)
{
    CliEnded ended;
    if (QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000) &&
        process.exitStatus() == QProcess::NormalExit)
        ended.code = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

CliEnded CliHome::run(const QStringList &words, const QByteArray &typed) const
{
    const auto process = begin(words);
    process->write(typed);
    process->closeWriteChannel();
    return end(*process);
}

} // namespace lessonlift::testing
