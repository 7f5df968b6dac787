// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Theme.h"
#include "upload/UploadOptions.h"

#include <QTime>

namespace lessonlift
{

/// Both ends inclusive.
struct Range {
    int least;
    int most;
};

/// What can be typed, and what a number in the settings file is clamped to.
namespace range
{
inline constexpr Range lessonsAtOnce{0, 16}; ///< 0: as many as the server takes well
inline constexpr Range sectionsPerBatch{1, 10'000};
inline constexpr Range megabytesPerBatch{1, 100'000};
inline constexpr Range pauseMs{0, 3'600'000};
inline constexpr Range timeoutSeconds{1, 86'400};
inline constexpr Range retries{0, 1000};
inline constexpr Range kilobytesPerSecond{0, 1'000'000};
inline constexpr Range port{1, 65'535};
inline constexpr Range doneLeavesAfterMinutes{0, 525'600};
} // namespace range

/// How lessons are sent; the batches and tries are those of each import, the rest is for all.
struct TransferPreferences {
    int lessonsAtOnce = 5;
    int sectionsPerBatch = 10;
    int megabytesPerBatch = 200;
    std::optional<int> pauseMs; ///< between batches; nothing: as the server can take it
    int timeoutSeconds = 300;   ///< without a byte moving
    int retries = 8;            ///< of one step
    int kilobytesPerSecond = 0; ///< all lessons together; 0: no limit
    ConfirmLevel confirm = ConfirmLevel::Served;

    bool operator==(const TransferPreferences &) const = default;
};

enum class ProxyMode { System, None, Manual };
enum class ProxyKind { Http, Socks5, Https, Socks4 };

/// Kept with how servers are reached (Connections); the password is in the keychain
/// (PreferencesStore).
struct ProxyPreferences {
    ProxyMode mode = ProxyMode::System;
    ProxyKind kind = ProxyKind::Http; ///< these four count with Manual only
    QString host;
    int port = 8080;
    QString user; ///< empty: the proxy asks for none

    bool operator==(const ProxyPreferences &) const = default;
};

/// Uploading only from one time of day to another, local time; over midnight where from > to.
struct HoursPreferences {
    bool limited = false;
    QTime from{20, 0};
    QTime to{6, 0};

    bool operator==(const HoursPreferences &) const = default;
};

enum class Language { System, English, Hindi };

struct AppearancePreferences {
    Scheme scheme = Scheme::System;
    Language language = Language::System; ///< from the next start on

    bool operator==(const AppearancePreferences &) const = default;
};

struct NotificationPreferences {
    bool whenDone = true;
    bool whenNeedsSomeone = true;

    bool operator==(const NotificationPreferences &) const = default;
};

/// What a person chose in the settings, the servers apart (ServerList). No secret is in it.
struct Preferences {
    TransferPreferences transfer;
    ProxyPreferences proxy;
    HoursPreferences hours;
    AppearancePreferences appearance;
    NotificationPreferences notifications;
    bool keepAwake = true;             ///< while uploading
    bool closeToTray = false;          ///< without asking, when the window is closed in an upload
    int doneLeavesAfterMinutes = 1440; ///< done imports leave the table; 0: never

    bool operator==(const Preferences &) const = default;
};

/// From QSettings. Nonsense in it gives the default, a number out of its range the nearest.
[[nodiscard]] Preferences loadPreferences();
/// False when they could not be written.
[[nodiscard]] bool savePreferences(const Preferences &preferences);

} // namespace lessonlift
