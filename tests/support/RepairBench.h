// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/Damages.h"
#include "support/UploadBench.h"

namespace lessonlift::testing
{

/// A lesson on a practice server that somebody damages, and its repair by the real engine.
class RepairBench
{
public:
    explicit RepairBench(int sections, const PracticeTraits &traits = {});

    [[nodiscard]] UploadBench &uploads() { return m_uploads; }
    [[nodiscard]] LessonOnDisk &lesson() { return m_lesson; }
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Another program's connection to the same server.
    [[nodiscard]] AudioLessonsClient &client() { return m_client; }
    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] Account &account() { return m_account; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] Cancellation &cancel() { return m_cancel; }

    /// Imports the folder as it is now: id() is whole then.
    void import();
    /// Takes this lesson for the one to be repaired.
    void take(const QString &id) { m_id = id; }
    [[nodiscard]] LessonSummary repair();
    [[nodiscard]] QJsonObject json() const { return m_uploads.lessonJson(m_id); }
    [[nodiscard]] QJsonArray sections() const;
    /// Puts them there, as any writer could: the totals do not change.
    void put(const QJsonArray &sections);
    [[nodiscard]] Shelf shelf() const;
    /// Empty when it is whole by bytes and all of others' things are there.
    [[nodiscard]] QString whatIsWrong(const QList<OthersThing> &things) const;
    /// The requests since then that write, in order: UploadBench::requests() without looks.
    [[nodiscard]] QStringList writesSince(qsizetype requests) const;

private:
    UploadBench m_uploads;
    LessonOnDisk m_lesson;
    QString m_id;
    SystemClock m_clock;
    Cancellation m_cancel;
    HttpClient m_http;
    Account m_account;
    AudioLessonsClient m_client;
};

} // namespace lessonlift::testing
