// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/EngineSettings.h"

#include <algorithm>

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

ProxySettings::Type typeOf(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Http:
        return ProxySettings::Type::Http;
    case ProxyKind::Socks5:
        return ProxySettings::Type::Socks5;
    case ProxyKind::Https:
        return ProxySettings::Type::Https;
    case ProxyKind::Socks4:
        return ProxySettings::Type::Socks4;
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
    settings.type = typeOf(preferences.kind);
    settings.host = preferences.host;
    settings.port = static_cast<quint16>(preferences.port);
    settings.user = preferences.user;
    settings.password = password.toUtf8();
    return settings;
}

ProxyPreferences proxyPreferences(const ProxySettings &settings)
{
    ProxyPreferences preferences;
    for (const auto mode : {ProxyMode::System, ProxyMode::None, ProxyMode::Manual}) {
        if (modeOf(mode) == settings.mode)
            preferences.mode = mode;
    }
    for (const auto kind :
         {ProxyKind::Http, ProxyKind::Socks5, ProxyKind::Https, ProxyKind::Socks4}) {
        if (typeOf(kind) == settings.type)
            preferences.kind = kind;
    }
    preferences.host = settings.host;
    preferences.port = std::clamp<int>(settings.port, range::port.least, range::port.most);
    preferences.user = settings.user;
    return preferences;
}

QDateTime listedSince(const Preferences &preferences)
{
    const int minutes = preferences.doneLeavesAfterMinutes;
    return minutes == 0 ? QDateTime() : QDateTime::currentDateTimeUtc().addSecs(-60LL * minutes);
}

} // namespace lessonlift
