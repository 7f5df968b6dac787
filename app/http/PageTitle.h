// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace lessonlift
{

/// What a page that is no answer of the API calls itself: its title, else its first heading, else
/// its first words; one short line of plain text, empty where it has no words.
[[nodiscard]] QString pageTitle(QByteArrayView body);

} // namespace lessonlift
