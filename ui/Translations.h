// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/Preferences.h"

class QCoreApplication;

namespace lessonlift
{

/// The program's words, and Qt's own, in the chosen language; numbers and dates follow it where it
/// is not the system's.
void installTranslations(QCoreApplication &app, Language language);

} // namespace lessonlift
