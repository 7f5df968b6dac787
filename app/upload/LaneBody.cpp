// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a lane knows of the bodies that it sends: how they go, and what they leave behind.
#include "http/RateLimiter.h"
#include "upload/Lane.h"

namespace lessonlift
{

namespace
{

constexpr Milliseconds speedWindow = std::chrono::seconds(1);

} // namespace

AudioLessonsClient::OnSent Lane::meterBody()
{
    m_bodySent = 0;
    m_bodyBegun = m_bodyMoved = m_parts.clock.now();
    return [this](qint64 sent) {
        const auto now = m_parts.clock.now();
        m_bodyMoved = now;
        m_speedBytes += sent - m_bodySent;
        m_bodySent = sent;
        m_progress.bytesInFlight = sent;
        if (now - m_speedSince >= speedWindow) {
            m_progress.bytesPerSecond = m_speedBytes * 1000 / (now - m_speedSince).count();
            m_speedSince = now;
            m_speedBytes = 0;
        }
        Q_EMIT progressed();
    };
}

BodySent Lane::lastBody(qint64 of) const
{
    return {m_bodySent, of, m_parts.clock.now() - m_bodyBegun, m_bodyMoved - m_bodyBegun};
}

Line Lane::line() const
{
    return shared(m_session.line.line(), m_parts.limiter.rate(), m_session.lanes);
}

bool Lane::measureLine(const BodySent &body, const std::optional<Error> &error)
{
    const auto before = m_session.line.line().bytesPerSecond;
    const bool isCutOff = error && isOutOfTime(*error, body, m_session.line.endsAfter());
    if (!error)
        m_session.line.arrived(body.of, body.took);
    else if (isCutOff)
        m_session.line.cutOff(body.bytes, body.took);
    const auto now = m_session.line.line().bytesPerSecond;
    // For the next program. Where it cannot be kept, the next batch measures it again.
    if (now && now != before)
        (void)m_parts.journal.keepLineRate(m_request.server, *now);
    return isCutOff;
}

Result<void> Lane::noteLeft(qint64 batch, LeftBehind left)
{
    if (left.files == 0)
        return {};
    m_left.files += left.files;
    m_left.bytes += left.bytes;
    return m_parts.journal.noteLeft(batch, left.files, left.bytes);
}

} // namespace lessonlift
