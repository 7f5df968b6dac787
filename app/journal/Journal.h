// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "journal/Health.h"
#include "journal/History.h"
#include "journal/ImportRecord.h"
#include "journal/JournalDamage.h"

#include <deque>
#include <functional>
#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QVariantList>

namespace lessonlift
{

class Lease;

/// The journal in one SQLite file (WAL). What must be known before the next request is on the disk
/// when its method returns; what was only seen (outcomes, what is sent or confirmed) is so with the
/// next write at the latest, for after a power cut the server is looked at again anyway.
/// Synchronous; lives on one thread.
/// Every method that writes is one transaction and ends in JournalFault when it cannot be made.
class Journal
{
public:
    /// Creates and migrates as needed. A damaged file is set aside and a new journal begun with
    /// what could be read of it: see damage(). One that is of a newer LessonLift, locked, or not
    /// ours to write is refused and left as it is; so is what is no journal at all, which is told
    /// before anything is written (NotAJournal, see JournalFile.h). At most one Journal of a file
    /// in a process, but for those beside it.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path, Clock &clock);
    /// An empty one in memory: where there is none, and none is to be made.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> ofNothing(Clock &clock);
    /// A second connection to a journal that is open, for one that lives on another thread.
    enum class Beside { ToRead, ToWrite };
    [[nodiscard]] static Result<std::unique_ptr<Journal>> openBeside(const QString &path,
                                                                     Beside use, Clock &clock);
    /// From now on nobody waits here for another program that writes just then. What need not be
    /// on the disk before the next request is written a little later instead, in its order; of the
    /// rest isBusy() says, after it has failed, that it is to be tried again.
    void waitForNobody();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString path() const { return m_database.databaseName(); }
    /// When this journal stands in the place of one that was found damaged just now. A person must
    /// be told.
    [[nodiscard]] const std::optional<JournalDamage> &damage() const { return m_damage; }
    /// The user's data folder, unless LESSONLIFT_JOURNAL names another file.
    [[nodiscard]] static QString defaultPath();
    /// In the user's data folder.
    [[nodiscard]] static QString usualPath();
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// A new import, or the same one begun again with what its folder now holds. What was sent
    /// already is remembered as it was sent. contents: by section; none where nobody knows them.
    [[nodiscard]] Result<void> begin(const ImportRecord &record, const QStringList &sectionTitles,
                                     const QList<JournaledAudio> &audio,
                                     const QList<QList<ContentRecord>> &contents = {});
    /// An import that is done stays done.
    [[nodiscard]] Result<void> setState(const QString &importId, LessonState state,
                                        const std::optional<Error> &problem);
    [[nodiscard]] Result<void> setMethod(const QString &importId, const QString &method);
    [[nodiscard]] Result<void> setOptions(const QString &importId, const QJsonObject &options);
    /// Takes an import out of the window's queue, or puts it back; nothing else forgets it.
    [[nodiscard]] Result<void> setListed(const QString &importId, bool on);
    [[nodiscard]] Result<void> setTarget(const QString &importId, const TargetRecord &target);
    [[nodiscard]] Result<void> addScratch(const QString &importId, const ScratchRecord &scratch);
    [[nodiscard]] Result<void> forgetScratch(const ScratchRecord &scratch);
    /// How fast bodies reached this server last; nothing: nobody has measured it yet.
    [[nodiscard]] Result<std::optional<qint64>> lineRate(const QString &server);
    [[nodiscard]] Result<void> keepLineRate(const QString &server, qint64 bytesPerSecond);
    [[nodiscard]] Result<void> addEvent(const QString &importId, const QString &kind,
                                        const QString &detail);
    [[nodiscard]] Result<void> setSections(const QString &importId, const QList<int> &sections,
                                           const QString &state);
    /// url by path.
    [[nodiscard]] Result<void> setConfirmed(const QString &importId,
                                            const QHash<QString, QString> &urls);

    /// Before a write: only while the lease is still ours (else HeldByOther). Returns its id. The
    /// audio that it carries counts as sent from here on.
    [[nodiscard]] Result<qint64> intend(const QString &importId, const BatchRecord &batch,
                                        const Lease &lease);
    [[nodiscard]] Result<void> conclude(qint64 batchId, const QString &outcome, int httpStatus,
                                        const QString &detail);

    /// Audio files which that write, that came to nothing, may have left on the server.
    [[nodiscard]] Result<void> noteLeft(qint64 batchId, int files, qint64 bytes);

    /// Under the lease: from here to endRun() the import is worked on. A run whose program did not
    /// live to end it counts as an unclean exit, as soon as nobody holds its lease any more or a
    /// later run has begun. Returns its id.
    [[nodiscard]] Result<qint64> beginRun(const QString &importId);
    [[nodiscard]] Result<void> endRun(qint64 runId, const RunFigures &figures);

    [[nodiscard]] Result<QList<ImportRecord>> imports();
    /// What stands in the window's queue, oldest first: all that can be resumed, and what has
    /// ended for good since then.
    [[nodiscard]] Result<QList<ListedImport>> listed(const QDateTime &endedSince);
    [[nodiscard]] Result<std::optional<ImportRecord>> import(const QString &id);
    /// The newest unfinished import of this folder to this server; repairs are none.
    [[nodiscard]] Result<std::optional<ImportRecord>> unfinished(const QString &server,
                                                                 const QString &folder);
    /// The newest unfinished import of this folder into this one lesson; repairs are none.
    [[nodiscard]] Result<std::optional<ImportRecord>>
    unfinishedInto(const QString &server, const QString &folder, const QString &lessonId);
    /// The newest unfinished repair of this lesson from this folder.
    [[nodiscard]] Result<std::optional<ImportRecord>>
    unfinishedRepair(const QString &server, const QString &folder, const QString &lessonId);
    /// The imports of these contents (ContentKey.h) to this server, whatever became of them and
    /// from whatever folder; of one content the last changed first. Repairs are none.
    [[nodiscard]] Result<QList<ImportRecord>> ofContent(const QString &server,
                                                        const QList<QByteArray> &keys);
    [[nodiscard]] Result<QList<ScratchRecord>> scratches(const QString &importId);
    /// SHA-256 by path of the audio that was sent, or was about to be when the program ended.
    [[nodiscard]] Result<QHash<QString, QByteArray>> sentAudio(const QString &importId);
    [[nodiscard]] Result<QList<BatchRecord>> batches(const QString &importId);
    /// Ids of the writes of other imports to this lesson of which nobody knows what came: they were
    /// interrupted, or left a doubt a short while ago. They may yet be carried out. Under the
    /// lesson's lease.
    [[nodiscard]] Result<QList<qint64>> doubtsOfOthers(const QString &importId,
                                                       const QString &lessonId);
    /// Whether that lesson was ever seen on that server: one that is not there was deleted then.
    [[nodiscard]] Result<bool> knowsLesson(const QString &server, const QString &lessonId);
    /// Its lesson is one that was there before, and it was seen.
    [[nodiscard]] Result<void> noteSeenLesson(const QString &importId, const QString &lessonId);
    /// What it was begun with last, in the folder's order; empty for one that never began.
    [[nodiscard]] Result<QList<SectionRecord>> begunWith(const QString &importId);
    /// In the folder's order; empty for an import that never began.
    [[nodiscard]] Result<QList<JournaledSection>> sections(const QString &importId);

    /// The last changed first.
    [[nodiscard]] Result<QList<HistoryEntry>> history(const HistoryQuery &query);
    [[nodiscard]] Result<std::optional<Receipt>> receipt(const QString &importId);
    [[nodiscard]] Result<void> addVerification(const VerificationRecord &record);
    /// Of this lesson on this server; the newest first.
    [[nodiscard]] Result<QList<VerificationRecord>> verifications(const QString &server,
                                                                  const QString &lessonId);
    [[nodiscard]] Result<std::optional<VerificationRecord>> verification(const QString &id);
    /// The ids of imports and verifications that begin so.
    [[nodiscard]] Result<QStringList> idsThatBegin(const QString &start);
    /// Of [from, to); an invalid time is no limit.
    [[nodiscard]] Result<Figures> figures(const QDateTime &from, const QDateTime &to);
    /// Forgets the imports that were done or cancelled before, with everything of theirs, and the
    /// verifications of that time. Returns how many imports, and gives the room back to the disk
    /// where that can be done now.
    [[nodiscard]] Result<qint64> tidy(const QDateTime &before);
    /// Bytes that its files take.
    [[nodiscard]] qint64 size() const;

    /// What the holder of a lease works on, as far as this journal knows; empty when nobody.
    [[nodiscard]] Result<QString> leasedImport(const QString &leaseKey);
    /// The newest detail of that kind; empty when there is none.
    [[nodiscard]] Result<QString> lastEvent(const QString &importId, const QString &kind);
    /// Of a repair: its lesson's whole JSON as it is before the first write. Until then what is
    /// told last counts, others may change the lesson meanwhile; from then on nothing does.
    [[nodiscard]] Result<void> keepOldLesson(const QString &importId, const QJsonObject &lesson);
    /// Empty when nothing was written, or it was no repair.
    [[nodiscard]] Result<QJsonObject> oldLesson(const QString &importId);

    // for Lease only
    [[nodiscard]] Result<void> takeLease(const QString &key, const QString &token,
                                         const QString &importId);
    [[nodiscard]] Result<void> beatLease(const QString &key, const QString &token);
    void removeLease(const QString &key, const QString &token);

private:
    using Opened = tl::expected<std::unique_ptr<Journal>, Unfit>;
    Journal(QString connection, Clock &clock);
    [[nodiscard]] static Opened openSound(const QString &path, Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Journal>> replaceDamaged(const QString &path,
                                                                         Clock &clock);
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The same statement, read once, with each of these.
    [[nodiscard]] Result<QSqlQuery> runForEach(const QString &sql, const QList<QVariantList> &rows);
    [[nodiscard]] tl::unexpected<Error> fault(const QSqlError &error) const;
    template <typename Work>
    [[nodiscard]] Result<void> transaction(Work work);
    /// The same for what was only seen: without waiting for the disk.
    [[nodiscard]] Result<void> noteSeen(std::function<Result<void>()> work);
    /// write: owns what it writes. Now, or after what is to come before it.
    [[nodiscard]] Result<void> later(std::function<Result<void>()> write);
    void tryLater();
    [[nodiscard]] Result<void> putEvent(const QString &importId, const QString &kind,
                                        const QString &detail, const QString &at);
    /// True when nothing is left to be written later.
    bool flush();
    /// Before what must be on the disk now.
    [[nodiscard]] Result<void> beFree();
    [[nodiscard]] Result<void> putImport(const ImportRecord &record,
                                         const QStringList &sectionTitles,
                                         const QList<JournaledAudio> &audio,
                                         const QList<QList<ContentRecord>> &contents,
                                         const QString &at);
    [[nodiscard]] Result<QList<ImportRecord>> readImports(const QString &where,
                                                          const QVariantList &values);
    [[nodiscard]] Result<QList<ImportRecord>> allUnfinished(const QString &server,
                                                            const QString &folder);
    [[nodiscard]] Result<HistoryEntry> addUp(const ImportRecord &record);
    [[nodiscard]] Result<QList<RunRecord>> runs(const QString &importId);
    [[nodiscard]] Result<void> addContent(Receipt &receipt);
    [[nodiscard]] Result<QList<VerificationRecord>> readVerifications(const QString &where,
                                                                      const QVariantList &values);
    [[nodiscard]] Result<void> addImports(Figures &figures);
    [[nodiscard]] Result<void> addRuns(Figures &figures);
    [[nodiscard]] Result<void> addDays(Figures &figures);
    [[nodiscard]] QString now() const;
    /// A lease that beat before is nobody's any more.
    [[nodiscard]] QString oldestHeartbeat() const;

    const QThread *m_thread; ///< the only one that may use it
    QString m_connection;
    QSqlDatabase m_database;
    Clock &m_clock;
    QString m_host;
    std::optional<JournalDamage> m_damage;
    bool m_waits = true; ///< for other programs
    bool m_isClosing = false;
    mutable bool m_isBusy = false; ///< that was why the last fault came
    std::deque<std::function<Result<void>()>> m_late;
    std::unique_ptr<Clock::Timer> m_trying;
};

} // namespace lessonlift
