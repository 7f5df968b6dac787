// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace lessonlift
{

/// Whether an object of this JSON has one key twice, at any level: some readers take the first
/// value, others the last. For what QJsonDocument reads without a fault.
[[nodiscard]] bool hasKeyTwice(const QByteArray &json);

} // namespace lessonlift
