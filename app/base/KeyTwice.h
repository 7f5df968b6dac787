// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace lessonlift
{

struct KeyTwice {
    QString key;
    qsizetype at = 0; ///< the byte at which it stands the second time
};

/// The first key that an object of this JSON has twice, at any level: some readers take the first
/// value, others the last. For what QJsonDocument reads without a fault.
[[nodiscard]] std::optional<KeyTwice> keyTwice(const QByteArray &json);

} // namespace lessonlift
