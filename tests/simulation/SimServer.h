// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/LessonStore.h"
#include "SimClock.h"
#include "SimFault.h"

#include <QSet>
#include <QUrl>

namespace lessonlift::simulation
{

/// A request as it reaches the server.
struct SimRequest {
    QByteArray method;
    QUrl url;
    QByteArray token;
    QByteArray contentType;
    QByteArray body;
    bool isPartial = false; ///< asks for a range
    /// The moment at which its sender had looked at the lesson last: what others did since, it
    /// cannot have known, however late it is carried out.
    qint64 lookedAt = -1;

    [[nodiscard]] Place place() const;
    /// The lesson's id; "new" for the collection; empty for audio.
    [[nodiscard]] QString lesson() const;
};

struct SimAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray retryAfter;
    QByteArray location;
    QByteArray contentRange;
    qint64 length = -1; ///< of HEAD; -1: that of the body
};

/// What an append has read before it writes (trap 2), and the form that came.
struct Received {
    QJsonObject asRead;
    ReceivedForm form;
};

/// The practice server's model without HTTP: lessons in a LessonStore, audio in memory. It also
/// notes what the judge must know: who looked when, and what others did.
class SimServer
{
public:
    SimServer(const PracticeTraits &traits, SimClock &clock);

    /// The body has arrived: its files are on the shelf, an append has read the lesson.
    [[nodiscard]] Received receive(const SimRequest &request);
    [[nodiscard]] SimAnswer carryOut(const SimRequest &request, Received received);

    [[nodiscard]] LessonStore &store() { return m_store; }
    [[nodiscard]] const PracticeTraits &traits() const { return m_traits; }
    [[nodiscard]] QByteArray bytes(const QString &url) const;
    [[nodiscard]] bool has(const QString &url) const;
    /// Somebody writes an audio file to the server's disk.
    void put(const QString &url, const QByteArray &bytes)
    {
        m_shelf.insert(url.section(QLatin1Char('/'), -1), bytes);
    }
    /// Somebody deletes an audio file from the server's disk.
    void unlink(const QString &url);
    [[nodiscard]] QString now() const;
    [[nodiscard]] static SimAnswer answerOf(const StoreReply &reply);

    QByteArray token = "secret-token-1";

    /// Somebody else, or a request later than it may be, changed this lesson just now.
    void disturb(const QString &lesson) { m_disturbed.insert(lesson, nextMoment()); }
    [[nodiscard]] bool isDisturbed(const QString &id) const { return m_disturbed.contains(id); }
    /// A section that others put there by the route that leaves no trace in the totals.
    void notePut(const QString &title) { m_putByOthers.insert(title); }
    /// Counts what happens here, for the judge: many things happen in one millisecond.
    [[nodiscard]] qint64 nextMoment() { return ++m_moment; }
    /// The client has been told this lesson as it was then.
    void noteLook(const QString &lesson, qint64 then) { m_looked.insert(lesson, then); }
    void noteLie(const QString &lesson) { m_looked.remove(lesson); }
    /// True when what happened to the lesson cannot have been seen by the last look at it.
    [[nodiscard]] bool changedUnseen(const QString &lesson) const;
    [[nodiscard]] qint64 lookedAt(const QString &lesson) const
    {
        return m_looked.value(lesson, -1);
    }
    [[nodiscard]] bool changedSince(const QString &lesson, qint64 look) const;
    [[nodiscard]] bool goneUnseen(const QString &url) const;
    /// Titles of sections that were lost where no client can help it: between an append's read
    /// and its write by the server, and between a look and a write that leaves no trace.
    [[nodiscard]] const QSet<QString> &lostInTheGap() const { return m_lostInTheGap; }

private:
    [[nodiscard]] ReceivedForm parse(const SimRequest &request);
    [[nodiscard]] SimAnswer serveAudio(const SimRequest &request);

    PracticeTraits m_traits;
    SimClock &m_clock;
    LessonStore m_store;
    QHash<QString, QByteArray> m_shelf; ///< by name
    int m_stored = 0;
    qint64 m_moment = 0;
    // The moments of the last time.
    QHash<QString, qint64> m_looked;
    QHash<QString, qint64> m_disturbed;
    QHash<QString, qint64> m_headed;
    QHash<QString, qint64> m_unlinked;
    QSet<QString> m_putByOthers;
    QSet<QString> m_lostInTheGap;
};

} // namespace lessonlift::simulation
