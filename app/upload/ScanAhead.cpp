// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ScanAhead.h"

#include <QThread>

namespace lessonlift
{

ScanAhead::ScanAhead(QStringList paths, UploadOptions options, QStringList categories,
                     Cancellation &cancel)
    : m_paths(std::move(paths))
    , m_options(std::move(options))
    , m_categories(std::move(categories))
    , m_cancel(cancel)
{
    begin();
}

void ScanAhead::begin()
{
    // Enough that nobody waits, and few enough that memory does not grow with the folders.
    const auto most = static_cast<std::size_t>(QThread::idealThreadCount()) + 1;
    while (m_running.size() < most && m_begun < m_paths.size())
        m_running.push_back(scanLesson(m_paths[m_begun++], m_options, m_categories, m_cancel));
}

QCoro::Task<Result<ScanResult>> ScanAhead::next()
{
    auto first = std::move(m_running.front());
    m_running.pop_front();
    auto result = co_await first;
    if (m_cancel.isRequested()) // also when this one was ready before
        result = tl::unexpected<Error>(m_cancel.error());
    if (result) {
        begin();
        co_return result;
    }
    while (!m_running.empty()) {
        auto rest = std::move(m_running.front());
        m_running.pop_front();
        co_await rest;
    }
    co_return result;
}

} // namespace lessonlift
