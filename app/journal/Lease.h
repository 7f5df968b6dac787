// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "base/FileLock.h"

#include <memory>
#include <QString>

namespace lessonlift
{

class Journal;

/// The right to write to one thing: a (server, folder) before the lesson has an id, a (server,
/// lesson) from then on. On this computer it is an operating-system lock that dies with the
/// process; the row in the journal with its heartbeat counts for other computers, and a write's
/// intent is journaled only while that row still carries our token.
class Lease
{
public:
    /// What keeps others on this computer away, from any thread; HeldByOther names who has it;
    /// JournalFault where this computer cannot lock.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> lock(const QString &key);
    /// lock: of this key; it stays the caller's where that fails. importId: what the holder works
    /// on.
    [[nodiscard]] static Result<std::unique_ptr<Lease>> take(Journal &journal, const QString &key,
                                                             const QString &importId,
                                                             std::unique_ptr<FileLock> &lock);
    /// Both.
    [[nodiscard]] static Result<std::unique_ptr<Lease>> take(Journal &journal, const QString &key,
                                                             const QString &importId = {});
    ~Lease();
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &token() const { return m_token; }
    /// To be called every 5 s; a heartbeat older than 30 s no longer counts.
    [[nodiscard]] Result<void> beat();

    [[nodiscard]] static QString folderKey(const QString &server, const QString &folder);
    [[nodiscard]] static QString lessonKey(const QString &server, const QString &lessonId);

private:
    Lease(Journal &journal, QString key);

    Journal &m_journal;
    QString m_key;
    QString m_token;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace lessonlift
