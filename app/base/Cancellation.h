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

    /// reason: Cancelled, Interrupted or Paused. Only the first request counts.
    void request(Kind reason);
    [[nodiscard]] bool isRequested() const { return m_reason.has_value(); }
    /// What the cancelled work returns. Only while isRequested().
    [[nodiscard]] Error error() const;

Q_SIGNALS:
    void requested();

private:
    std::optional<Kind> m_reason;
};

} // namespace lessonlift
