// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Verifications as they are kept, and how a receipt is found by a part of its id.
#include "journal/Journal.h"
#include "journal/JournalTime.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace lessonlift
{

Result<void> Journal::addVerification(const VerificationRecord &record)
{
    return later([=, this] {
        return run(u"INSERT INTO verifications (id, server, lesson_id, at, report)"
                   " VALUES (?,?,?,?,?)"_s,
                   {record.id, record.server, record.lessonId, journalTime(record.at),
                    QString::fromUtf8(record.report)})
            .map([](auto &&) {});
    });
}

Result<QList<VerificationRecord>> Journal::readVerifications(const QString &where,
                                                             const QVariantList &values)
{
    auto rows =
        run(u"SELECT id, server, lesson_id, at, report FROM verifications "_s + where, values);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QList<VerificationRecord> records;
    while (rows->next())
        records.append({rows->value(0).toString(), rows->value(1).toString(),
                        rows->value(2).toString(), timeFromJournal(rows->value(3)),
                        rows->value(4).toString().toUtf8()});
    return records;
}

Result<QList<VerificationRecord>> Journal::verifications(const QString &server,
                                                         const QString &lessonId)
{
    return readVerifications(u"WHERE server = ? AND lesson_id = ? ORDER BY at DESC, id"_s,
                             {server, lessonId});
}

Result<std::optional<VerificationRecord>> Journal::verification(const QString &id)
{
    const auto records = readVerifications(u"WHERE id = ?"_s, {id});
    if (!records)
        return tl::unexpected<Error>(records.error());
    return records->isEmpty() ? std::nullopt : std::optional(records->first());
}

Result<QStringList> Journal::idsThatBegin(const QString &start)
{
    auto rows = run(u"SELECT id FROM imports WHERE substr(id, 1, ?) = ?"
                    " UNION ALL SELECT id FROM verifications WHERE substr(id, 1, ?) = ?"_s,
                    {start.size(), start, start.size(), start});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QStringList ids;
    while (rows->next())
        ids.append(rows->value(0).toString());
    return ids;
}

} // namespace lessonlift
