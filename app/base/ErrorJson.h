// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QJsonObject>

namespace lessonlift
{

/// An error as it is kept (journal, receipt), with all of which a sentence is made later, in
/// whatever language. Not kept is what counts only for the moment: Retry-After and doubt.
[[nodiscard]] QJsonObject errorJson(const Error &error);
/// Nothing where it names no Kind of this version.
[[nodiscard]] std::optional<Error> errorFromJson(const QJsonObject &json);

} // namespace lessonlift
