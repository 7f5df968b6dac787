// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a window may ask of the journal. It is read on the engine's thread, between the writes.
#include "journal/Journal.h"
#include "upload/Engine.h"

namespace lessonlift
{

/// In the window's thread, as a signal of the engine's.
template <typename Call>
void Engine::tell(Call call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void Engine::readHistory(const HistoryQuery &query)
{
    onJournal([this, query](Journal &journal) {
        tell([this, query, entries = journal.history(query)] {
            if (entries)
                Q_EMIT historyRead(*entries, query);
            else
                Q_EMIT notRead(entries.error());
        });
    });
}

void Engine::readFigures(const QDateTime &from, const QDateTime &to)
{
    onJournal([this, from, to](Journal &journal) {
        tell([this, figures = journal.figures(from, to)] {
            if (figures)
                Q_EMIT figuresRead(*figures);
            else
                Q_EMIT notRead(figures.error());
        });
    });
}

void Engine::readReceipt(const QString &importId)
{
    onJournal([this, importId](Journal &journal) {
        tell([this, receipt = journal.receipt(importId)] {
            if (!receipt)
                Q_EMIT notRead(receipt.error());
            else if (*receipt)
                Q_EMIT receiptRead(**receipt);
        });
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

void Engine::readJournalSize()
{
    onJournal([this](Journal &journal) {
        tell([this, bytes = journal.size()] { Q_EMIT journalSizeRead(bytes); });
    });
}

void Engine::tidyJournal(const QDateTime &before)
{
    onJournal([this, before](Journal &journal) {
        const auto removed = journal.tidy(before);
        tell([this, removed, bytes = journal.size()] {
            if (removed)
                Q_EMIT journalTidied(*removed, bytes);
            else
                Q_EMIT notRead(removed.error());
        });
    });
}

} // namespace lessonlift
