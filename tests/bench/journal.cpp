// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT
//
// bench_journal FILE: what the writes of one batch cost in this journal: its intent with its audio,
// its outcome, its sections. Prints JSON, in milliseconds.

#include "journal/Journal.h"
#include "base/Clock.h"
#include "journal/Lease.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace lessonlift;

namespace
{

constexpr int batches = 60;
constexpr int sectionsPerBatch = 10;

BatchRecord batchOf(int first)
{
    BatchRecord batch;
    batch.kind = u"append"_s;
    for (int i = first; i < first + sectionsPerBatch; ++i) {
        batch.sections.append(i);
        for (const auto &name : {u"Main_Content"_s, u"Main_Content_Easy"_s, u"zz_Illustration_a"_s})
            batch.audio.append(JournaledAudio{u"Section_%1/%2.opus"_s.arg(i).arg(name), i, 9000, 1,
                                              QByteArray(32, 'h')});
    }
    return batch;
}

bool writeBatch(Journal &journal, const QString &importId, const Lease &lease, int number)
{
    const auto batch = batchOf(number * sectionsPerBatch);
    const auto id = journal.intend(importId, batch, lease);
    return id && journal.conclude(*id, u"done"_s, 201, {}) &&
           journal.setSections(importId, batch.sections, u"sent"_s);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject measure(const QString &path)
{
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    const auto journal = Journal::open(path, clock);
    if (!journal)
        return {};
    const auto opened = milliseconds(timer);
    ImportRecord record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.server = u"http://127.0.0.1:1/api"_s;
    record.folder = u"/lessons/bench"_s;
    record.title = u"Bench"_s;
    QStringList titles;
    QList<JournaledAudio> audio;
    for (int batch = 0; batch < batches; ++batch)
        audio.append(batchOf(batch * sectionsPerBatch).audio);
    for (int i = 0; i < batches * sectionsPerBatch; ++i)
        titles.append(u"Section %1"_s.arg(i));
    const auto lease =
        Lease::take(**journal, Lease::folderKey(record.server, record.folder), record.id);
    timer.start();
    if (!lease || !(*journal)->begin(record, titles, audio))
        return {};
    const auto begun = milliseconds(timer);
    QList<double> times;
    for (int batch = 0; batch < batches; ++batch) {
        timer.start();
        if (!writeBatch(**journal, record.id, **lease, batch))
            return {};
        times.append(milliseconds(timer));
    }
    std::ranges::sort(times);
    return {{u"open"_s, opened},
            {u"begin"_s, begun},
            {u"batch"_s, times[times.size() / 2]},
            {u"worst"_s, times.last()}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 1;
    const auto figures = measure(arguments[1]);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return figures.isEmpty() ? 1 : 0;
}
