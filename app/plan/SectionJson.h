// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lessonlift
{

/// A section as the contract's request wants it: title, the texts there are, subsections.
/// Audio is not in it: it comes as parts of the same request.
[[nodiscard]] QJsonObject sectionJson(const Section &section);

/// The bytes that this section adds to the text field `sections`, its comma included.
[[nodiscard]] qint64 sectionJsonBytes(const Section &section);
/// Never less than that, and known without writing it out.
[[nodiscard]] qint64 sectionJsonBytesAtMost(const Section &section);
/// The bytes of the references to its audio, about: what the server adds to that JSON.
[[nodiscard]] qint64 referenceBytes(const Section &section);

} // namespace lessonlift
