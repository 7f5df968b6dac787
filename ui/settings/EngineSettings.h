// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/Proxy.h"
#include "settings/Preferences.h"
#include "upload/UploadHours.h"

namespace lessonlift
{

// What the person chose, in the engine's terms.
[[nodiscard]] UploadHours uploadHours(const HoursPreferences &preferences);
[[nodiscard]] ProxySettings proxySettings(const ProxyPreferences &preferences,
                                          const QString &password);
/// The same back, without the password.
[[nodiscard]] ProxyPreferences proxyPreferences(const ProxySettings &settings);
/// Who has ended for good before then has left the table.
[[nodiscard]] QDateTime listedSince(const Preferences &preferences);

} // namespace lessonlift
