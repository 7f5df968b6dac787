// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/RequestLog.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

bool isWrite(const QString &method)
{
    return method == "POST"_L1 || method == "PUT"_L1;
}

/// /api/admin/audio-lessons/ID/...
QString lessonOf(const QString &path)
{
    return path.section(u'?', 0, 0).section(u'/', 4, 4);
}

} // namespace

qsizetype RequestLog::begin(const QString &method, const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    LoggedRequest entry;
    entry.method = method;
    entry.path = path;
    if (isWrite(method)) {
        entry.writesOfLesson = ++m_writing[lessonOf(path)];
        entry.lessonsWriting = static_cast<int>(m_writing.size());
    }
    m_entries.append(entry);
    return m_entries.size() - 1;
}

void RequestLog::end(qsizetype entry, int status)
{
    const std::scoped_lock lock(m_mutex);
    auto &ended = m_entries[entry];
    ended.status = status;
    const auto lesson = lessonOf(ended.path);
    if (isWrite(ended.method) && --m_writing[lesson] == 0)
        m_writing.remove(lesson);
}

QList<LoggedRequest> RequestLog::entries() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries;
}

} // namespace lessonlift
