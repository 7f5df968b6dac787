// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Spoil.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

ProgramBench::Environment spoil(const QString &mode, int nth, bool onwards)
{
    ProgramBench::Environment environment{{u"LD_PRELOAD"_s, QStringLiteral(PRELOAD)},
                                          {u"SPOIL_NAME"_s, u"/lift.sqlite"_s},
                                          {u"SPOIL_MODE"_s, mode},
                                          {u"SPOIL_NTH"_s, QString::number(nth)}};
    if (onwards)
        environment.insert(u"SPOIL_ALL"_s, u"1"_s);
    return environment;
}

int countWrites(const ProgramBench &bench, const QStringList &words)
{
    auto environment = spoil(u"count"_s, 0);
    const auto counted = bench.file(u"counted"_s);
    environment.insert(u"SPOIL_COUNT"_s, counted);
    const auto ended = bench.run(words, environment);
    return ended.code == 0 ? static_cast<int>(QFileInfo(counted).size()) : 0;
}

QString whatIsWrongAfterResume(const ProgramBench &bench)
{
    ProgramBench::Ended ended;
    const bool isBegun = QFileInfo::exists(bench.journal());
    for (int i = 0; i < 3 && ended.code != 0 && isBegun; ++i)
        ended = bench.run(bench.resume());
    if ((ended.code == 0 || !isBegun) && bench.server().lessons().isEmpty())
        ended = bench.run(bench.import()); // it had not been begun
    if (ended.code != 0)
        return u"resume ends with %1: %2%3"_s.arg(ended.code)
            .arg(QString::fromUtf8(ended.out), QString::fromUtf8(ended.err));
    if (!ended.err.isEmpty())
        return u"resume complains: "_s + QString::fromUtf8(ended.err);
    const auto wrong = bench.whatIsWrong();
    if (!wrong.isEmpty())
        return wrong;
    const auto status = bench.run({u"status"_s, u"--json"_s, u"--journal"_s, bench.journal()});
    const auto events = status.events(u"status"_s);
    const auto imports = events.isEmpty() ? QJsonArray() : events[0][u"imports"_s].toArray();
    if (imports.size() != 1 || imports[0][u"state"_s].toString() != u"done"_s)
        return u"the journal says otherwise: "_s + QString::fromUtf8(status.out);
    return {};
}

} // namespace lessonlift::testing
