// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a window may ask of the journal. It is read on another thread, beside the writes.
#include "upload/AskJournal.h"
#include "upload/Engine.h"
#include "upload/LineRate.h"

namespace lessonlift
{

namespace
{

Note noteOf(const QString &importId, const BatchRecord &batch)
{
    Note note;
    note.importId = importId;
    note.id = batch.id;
    note.kind = NoteKind::Write;
    note.begun = batch.startedAt;
    note.ended = batch.endedAt.isValid() ? batch.endedAt : batch.startedAt;
    note.write = batch.kind;
    note.sections = batch.sections.size();
    note.outcome = batch.outcome;
    return note;
}

} // namespace

QThreadPool &journalThread()
{
    static auto &thread = threadsForEver(1);
    return thread;
}

/// In the window's thread, as a signal of the engine's.
template <typename Call>
void Engine::tell(Call call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void Engine::readHistory(const HistoryQuery &query)
{
    ask([this, query](Journal &journal) -> Answer {
        return [this, query, entries = journal.history(query)] {
            if (entries)
                Q_EMIT historyRead(*entries, query);
            else
                Q_EMIT notRead(entries.error());
        };
    });
}

void Engine::readFigures(const QDateTime &from, const QDateTime &to)
{
    ask([this, from, to](Journal &journal) -> Answer {
        return [this, figures = journal.figures(from, to)] {
            if (figures)
                Q_EMIT figuresRead(*figures);
            else
                Q_EMIT notRead(figures.error());
        };
    });
}

void Engine::readReceipt(const QString &importId)
{
    ask([this, importId](Journal &journal) -> Answer {
        return [this, receipt = journal.receipt(importId)] {
            if (!receipt)
                Q_EMIT notRead(receipt.error());
            else if (*receipt)
                Q_EMIT receiptRead(**receipt);
        };
    });
}

void Engine::readNotes(const QString &importId)
{
    ask([this, importId](Journal &journal) -> Answer {
        QList<Note> notes;
        const auto batches = journal.batches(importId);
        for (const auto &batch : batches ? *batches : QList<BatchRecord>())
            notes.append(noteOf(importId, batch));
        return [this, importId, notes] { Q_EMIT notesRead(importId, notes); };
    });
}

void Engine::readJournalSize()
{
    ask([this](Journal &journal) -> Answer {
        return [this, bytes = journal.size()] { Q_EMIT journalSizeRead(bytes); };
    });
}

void Engine::readEarlier(const QString &server, const QList<QByteArray> &contentKeys)
{
    ask([this, server, contentKeys](Journal &journal) -> Answer {
        const auto imports = journal.ofContent(server, contentKeys);
        QHash<QByteArray, QList<ImportRecord>> byKey;
        for (const auto &import : imports ? *imports : QList<ImportRecord>())
            byKey[import.contentKey].append(import);
        const auto error = imports ? std::nullopt : std::optional(imports.error());
        return [this, server, contentKeys, byKey, error] {
            if (error)
                Q_EMIT notRead(*error);
            else
                Q_EMIT earlierRead(server, contentKeys, byKey);
        };
    });
}

void Engine::keepVerification(const VerificationRecord &record)
{
    onJournal([this, record](Journal &journal) {
        const auto added = journal.addVerification(record);
        if (!added)
            tell([this, error = added.error()] { Q_EMIT notRead(error); });
    });
}

void Engine::readLine(const QString &server, qint64 allowed)
{
    onJournal([this, server, allowed](Journal &journal) {
        tell([this, server, line = lineTo(journal, server, allowed, 1)] {
            Q_EMIT lineRead(server, line);
        });
    });
}

void Engine::tidyJournal(const QDateTime &before)
{
    const bool mayWrite = true;
    ask(
        [this, before](Journal &journal) -> Answer {
            const auto removed = journal.tidy(before);
            return [this, removed, bytes = journal.size()] {
                if (removed)
                    Q_EMIT journalTidied(*removed, bytes);
                else
                    Q_EMIT notRead(removed.error());
            };
        },
        mayWrite);
}

} // namespace lessonlift
