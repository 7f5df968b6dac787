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

Error Cancellation::error() const
{
    Error error;
    error.kind = m_reason.value_or(Kind::Cancelled);
    return error;
}

} // namespace lessonlift
