// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/LessonStore.h"

#include <chrono>
#include <httplib.h>
#include <QString>
#include <string>

namespace lessonlift::practice
{

// What the practice server's routes share: how answers look on the wire.

[[nodiscard]] QString text(const std::string &s);
[[nodiscard]] QString timeNow();
void answer(httplib::Response &response, const StoreReply &reply);
/// As a web server in front answers; the connection is closed.
void answerHtml(httplib::Response &response, int status, const char *title);
/// Weak ETags are honoured on GET; If-Match is ignored (trap 3).
void tag(const httplib::Request &request, httplib::Response &response);
/// Trap 20: the web server in front does not know Opus.
[[nodiscard]] const char *typeOf(const QString &fileName);

/// Of one request's arrival.
class Deadline
{
public:
    explicit Deadline(std::chrono::milliseconds allowed)
        : m_allowed(allowed)
        , m_begun(std::chrono::steady_clock::now())
    {
    }
    [[nodiscard]] bool isOver() const
    {
        return m_allowed.count() > 0 && std::chrono::steady_clock::now() - m_begun >= m_allowed;
    }

private:
    std::chrono::milliseconds m_allowed;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace lessonlift::practice
