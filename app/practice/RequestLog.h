// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>
#include <QHash>
#include <QList>
#include <QString>

namespace lessonlift
{

/// One request as the practice server saw it, in the order in which they began.
struct LoggedRequest {
    QString method;
    QString path; ///< with query
    int status = 0;
    int writesOfLesson =
        0; ///< writes to the same lesson under way while this one was, itself included
    int lessonsWriting = 0; ///< lessons being written to at that moment
};

/// What the practice server was asked, and how its writes overlapped. Thread-safe.
class RequestLog
{
public:
    /// Returns the entry's number, for end().
    [[nodiscard]] qsizetype begin(const QString &method, const QString &path);
    void end(qsizetype entry, int status);
    [[nodiscard]] QList<LoggedRequest> entries() const;

private:
    mutable std::mutex m_mutex;
    QList<LoggedRequest> m_entries;
    QHash<QString, int> m_writing; ///< by lesson
};

} // namespace lessonlift
