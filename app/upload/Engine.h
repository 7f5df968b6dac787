// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/Connections.h"
#include "http/HttpClient.h"
#include "journal/History.h"
#include "journal/JournalDamage.h"
#include "plan/Line.h"
#include "upload/LessonProgress.h"
#include "upload/LessonSections.h"
#include "upload/UploadHours.h"

#include <functional>
#include <QThread>

namespace lessonlift
{

class Journal;

/// The engine on a thread of its own, and all that a window sees of it. Every method may be
/// called from the window's thread and returns at once; signals arrive there as values.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// Lists what can be resumed, and what has ended for good since then; invalid: ever.
    Engine(const QString &journalPath, HttpClient::ManagerFactory network,
           const QDateTime &endedSince, QObject *parent = nullptr);
    /// Interrupts what runs (it can be resumed) and waits for its end.
    ~Engine() override;

    /// The token that a server is known by, as often as somebody likes to say it.
    void setToken(const QString &server, const QByteArray &token);
    /// Somebody has signed in, perhaps with the same token again: lanes that wait for it go on, and
    /// lessons that ended because nobody was signed in are queued again.
    void signIn(const QString &server, const QByteArray &token);
    /// The folder as it was checked, with these options: importToGoOn() says which import goes on.
    /// One that is in the queue already takes both.
    void enqueue(const LessonFolder &folder, const QString &server, const UploadOptions &options);
    /// A folder that these problems stop: it is listed as Blocked until somebody asks again.
    void enqueueBlocked(const LessonFolder &folder, const Problems &problems, const QString &server,
                        const UploadOptions &options);
    void setParallel(int lessons);

    void pause(const QString &importId);
    void resume(const QString &importId);
    void cancel(const QString &importId);
    void retry(const QString &importId);
    /// Each batch as a lesson of its own.
    void retrySeparately(const QString &importId);
    void reorder(const QString &importId, int position);
    void answer(const QString &importId, bool goOn);
    /// Takes a lesson that rests out of the queue for good; the journal keeps it, and resume.
    void remove(const QString &importId);
    void bringBack(const QString &importId);
    void setRate(qint64 bytesPerSecond); ///< of all lessons together; 0: no limit

    void readSections(const QString &importId);
    /// Tells the sections of this lesson again as they change, twice a second at most; empty: of
    /// none.
    void watch(const QString &importId);
    void readNotes(const QString &importId);

    /// Pauses everything while at least one reason holds: see UploadQueue::hold().
    void hold(Hold reason, bool on);
    void setHours(const UploadHours &hours);
    /// Nothing starts any more; each lesson ends after its batch, and then comes drained().
    void finishBatches();
    /// How servers are reached, for lessons that start later; active ones keep the way they have.
    void setConnections(const Connections &connections);

    // Questions to the journal: each ends in its signal, or in notRead(). Without a journal, or of
    // an import that it does not know, there is no answer.
    void readHistory(const HistoryQuery &query);
    void readFigures(const QDateTime &from, const QDateTime &to);
    void readReceipt(const QString &importId);
    /// What the journal knows of these contents on this server: contentKey() of a folder, for any
    /// number of folders at once. Ends in earlierRead().
    void readEarlier(const QString &server, const QList<QByteArray> &contentKeys);
    /// Keeps the report of a verification in the journal.
    void keepVerification(const VerificationRecord &record);
    /// Of which a person allows so many bytes a second; 0: as many as can be.
    void readLine(const QString &server, qint64 allowed);
    void readJournalSize();
    /// Forgets the imports that were done or cancelled before.
    void tidyJournal(const QDateTime &before);

Q_SIGNALS:
    void told(const lessonlift::QueueUpdate &update);
    /// The answer to readSections(), and again whenever a watched lesson has changed.
    void sectionsRead(const lessonlift::LessonSections &sections);
    /// The answer to readNotes(): the writes of earlier runs.
    void notesRead(const QString &importId, const QList<lessonlift::Note> &notes);
    void asked(const lessonlift::Question &question);
    void finished(const lessonlift::LessonSummary &summary);
    void holdsChanged(const QList<lessonlift::Hold> &holds);
    /// Nothing is active any more, and nothing is queued that may start.
    void drained();
    /// The server refuses the token; lessons to it wait.
    void signedOut(const QString &server);
    /// It takes the token after all; the lessons go on.
    void acceptedAgain(const QString &server);
    /// The journal cannot be used: nothing can be imported.
    void broken(const lessonlift::Error &error);
    /// The journal was damaged; imports go on with a new one.
    void journalReplaced(const lessonlift::JournalDamage &damage);
    void historyRead(const QList<lessonlift::HistoryEntry> &entries,
                     const lessonlift::HistoryQuery &query);
    void figuresRead(const lessonlift::Figures &figures);
    void receiptRead(const lessonlift::Receipt &receipt);
    /// By content key, of one content the last changed first; of what was never imported there is
    /// none. The state says what became of it, `targets` the lessons, `changedAt` when.
    void earlierRead(const QString &server, const QList<QByteArray> &asked,
                     const QHash<QByteArray, QList<lessonlift::ImportRecord>> &imports);
    void lineRead(const QString &server, const lessonlift::Line &line);
    void journalSizeRead(qint64 bytes);
    /// How many imports were forgotten, and what the journal's size is now.
    void journalTidied(qint64 removed, qint64 bytes);
    void notRead(const lessonlift::Error &error);

private:
    class Inside;
    template <typename Call>
    void inside(Call call);
    template <typename Call>
    void onQueue(Call call);
    void onJournal(std::function<void(Journal &)> call);
    /// What is to be done in the window's thread.
    using Answer = std::function<void()>;
    /// Put on another thread, to a connection of its own.
    using Question = std::function<Answer(Journal &)>;
    void ask(Question question, bool mayWrite = false);
    template <typename Call>
    void tell(Call call);

    QThread m_thread;
    Inside *m_inside; ///< lives on m_thread
};

} // namespace lessonlift

Q_DECLARE_METATYPE(lessonlift::Error)
