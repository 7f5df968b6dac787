// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QByteArray>

namespace lessonlift
{

enum class TokenFlaw {
    Empty,
    SeveralLines, ///< of which nobody knows the right one
    NoToken       ///< holds what no token does
};

struct TokenText {
    QByteArray token;
    std::optional<TokenFlaw> flaw;
};

/// A token out of what editors and people make of one: UTF-8 or UTF-16 with a byte-order mark or
/// without, line ends of any kind, quotes around it, "Bearer " or "Authorization: Bearer " before.
[[nodiscard]] TokenText tokenFrom(const QByteArray &text);

} // namespace lessonlift
