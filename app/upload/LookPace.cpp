// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LookPace.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

/// A server is asked 2,000 times a second, however far away it is, up to 72 ms; next door it may be
/// more.
int placesFor(Milliseconds way)
{
    return static_cast<int>(std::min(2 * way.count(), Milliseconds::rep(LookPace::most)));
}

constexpr Milliseconds far(20);

} // namespace

void LookPace::connected(Milliseconds took)
{
    m_handshake = m_handshake.count() == 0 ? took : std::min(took, m_handshake);
}

void LookPace::looked(Milliseconds took)
{
    m_quickest = std::min(took, m_quickest.value_or(took));
    m_time += took;
    if (++m_answered >= places())
        endRound();
}

void LookPace::endRound()
{
    const auto mean = m_time / m_answered;
    m_answered = 0;
    m_time = Milliseconds(0);
    if (!m_isRising || places() < m_step)
        return;
    // With twice as many, answers that take twice as long are no more answers.
    m_isRising = !m_before || 2 * mean < 3 * *m_before;
    m_before = mean;
    m_step = std::clamp(m_isRising ? 2 * m_step : m_step / 2, least, most);
}

void LookPace::failed(int places)
{
    m_most = std::clamp(places / 2, least, m_most);
}

bool LookPace::isFar() const
{
    return m_quickest.value_or(m_handshake) >= far;
}

int LookPace::places() const
{
    const int wanted = std::min(placesFor(m_quickest.value_or(Milliseconds(0))), m_step);
    return std::clamp(std::max(wanted, placesFor(m_handshake)), least, m_most);
}

} // namespace lessonlift
