// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Cancellation.h"

namespace lessonlift
{

void Cancellation::request(Kind reason)
{
    if (m_reason)
        return;
    m_reason = reason;
    Q_EMIT requested();
}

void Cancellation::requestGently(Kind reason)
{
    m_gentleReason = reason;
    yieldIfSafe();
}

void Cancellation::yieldIfSafe()
{
    if (m_gentleReason && m_safePoints > 0)
        request(*m_gentleReason);
}

Error Cancellation::error() const
{
    Error error;
    error.kind = m_reason.value_or(Kind::Cancelled);
    return error;
}

Cancellation::SafePoint::SafePoint(Cancellation &cancel)
    : m_cancel(cancel)
{
    ++m_cancel.m_safePoints;
    m_cancel.yieldIfSafe();
}

Cancellation::SafePoint::~SafePoint()
{
    --m_cancel.m_safePoints;
}

} // namespace lessonlift
