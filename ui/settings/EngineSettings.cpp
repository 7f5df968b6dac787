// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/EngineSettings.h"

namespace lessonlift
{

namespace
{

ProxySettings::Mode modeOf(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::System:
        return ProxySettings::Mode::System;
    case ProxyMode::None:
        return ProxySettings::Mode::None;
    case ProxyMode::Manual:
        return ProxySettings::Mode::Manual;
    }
    Q_UNREACHABLE();
}

} // namespace

UploadHours uploadHours(const HoursPreferences &preferences)
{
    return {preferences.limited, preferences.from, preferences.to};
}

ProxySettings proxySettings(const ProxyPreferences &preferences, const QString &password)
{
    ProxySettings settings;
    settings.mode = modeOf(preferences.mode);
    settings.type = preferences.kind == ProxyKind::Socks5 ? ProxySettings::Type::Socks5
                                                          : ProxySettings::Type::Http;
    settings.host = preferences.host;
    settings.port = static_cast<quint16>(preferences.port);
    settings.user = preferences.user;
    settings.password = password.toUtf8();
    return settings;
}

QDateTime listedSince(const Preferences &preferences)
{
    const int minutes = preferences.doneLeavesAfterMinutes;
    return minutes == 0 ? QDateTime() : QDateTime::currentDateTimeUtc().addSecs(-60LL * minutes);
}

} // namespace lessonlift
