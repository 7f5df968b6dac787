// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "MadeUpPast.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

void must(bool good, const QString &what)
{
    if (!good)
        qFatal("%s", qPrintable(what));
}

} // namespace

MadeUpPast::MadeUpPast()
{
    qputenv("XDG_DATA_HOME", m_dir.path().toUtf8());
    open();
}

void MadeUpPast::open()
{
    auto journal = Journal::open(path(), m_clock);
    must(journal.has_value(), u"open"_s);
    m_journal = std::move(*journal);
}

void MadeUpPast::begin(const QString &id, const QString &title, qint64 bytes)
{
    ImportRecord record;
    record.id = id;
    record.server = u"https://api.example.org/api"_s;
    record.folder = u"/lessons/"_s + id;
    record.title = title;
    record.sections = 2;
    record.audio = 4;
    record.bytes = bytes;
    const auto begun = m_journal->begin(record, {u"Section 1"_s, u"Section 2"_s},
                                        {JournaledAudio{u"Section_1/x.opus"_s, 0, 10, 1, "hash"}});
    TargetRecord target;
    target.lessonId = u"lesson-"_s + id;
    must(begun && m_journal->setTarget(id, target), u"begin "_s + id);
}

void MadeUpPast::work(const QString &id, std::chrono::seconds time, LessonState end,
                      const RunFigures &figures)
{
    const auto run = m_journal->beginRun(id);
    m_clock.advance(time);
    auto ended = figures;
    ended.state = end;
    must(run && m_journal->setState(id, end, {}) && m_journal->endRun(*run, ended),
         u"work "_s + id);
}

int MadeUpPast::raw(const QString &sql) const
{
    int number = 0;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path());
        must(database.open(), path());
        QSqlQuery query(database);
        must(query.exec(sql), query.lastError().text());
        if (query.next())
            number = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return number;
}

QStringList MadeUpPast::found(const HistoryQuery &query)
{
    const auto entries = m_journal->history(query);
    must(entries.has_value(), query.words);
    QStringList ids;
    for (const auto &entry : *entries)
        ids.append(entry.import.id);
    return ids;
}

} // namespace lessonlift::testing
