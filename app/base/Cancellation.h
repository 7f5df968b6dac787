// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QObject>

namespace lessonlift
{

/// Asks one lesson, or all of them, to end early. Who holds a reply or sleeps listens to
/// requested(); who works looks at error() between steps. It stays requested.
class Cancellation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    class SafePoint;

    /// reason: Cancelled, Interrupted or Paused. Only the first request counts.
    void request(Kind reason);
    /// The same, but what is under way is finished first: it becomes a request at the next
    /// SafePoint. Of several of these the last counts; request() comes before them all.
    void requestGently(Kind reason);
    [[nodiscard]] bool isRequested() const { return m_reason.has_value(); }
    /// What the cancelled work returns. Only while isRequested().
    [[nodiscard]] Error error() const;

Q_SIGNALS:
    void requested();

private:
    void yieldIfSafe();

    std::optional<Kind> m_reason;
    std::optional<Kind> m_gentleReason;
    int m_safePoints = 0;
};

/// While one exists, whoever works has nothing under way that must be finished: it waits, looks,
/// or is between two writes.
class Cancellation::SafePoint
{
public:
    explicit SafePoint(Cancellation &cancel);
    SafePoint(const SafePoint &) = delete;
    SafePoint &operator=(const SafePoint &) = delete;
    ~SafePoint();

private:
    Cancellation &m_cancel;
};

} // namespace lessonlift
