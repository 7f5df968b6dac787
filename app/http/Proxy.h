// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "http/ProxyWay.h"

class QUrl;

namespace lessonlift
{

/// The way out to servers. This very machine is always reached directly.
struct ProxySettings {
    enum class Mode {
        System, ///< as the environment says, else the desktop
        None,
        Manual
    };
    enum class Type { Http, Socks5, Https, Socks4 };

    Mode mode = Mode::System;
    // of Manual only
    Type type = Type::Http;
    QString host;
    quint16 port = 0;
    QString user;        ///< empty: the proxy asks for none
    QByteArray password; ///< from the keychain; in memory only, never logged

    bool operator==(const ProxySettings &) const = default;
};

/// The way to one server. BadProxy where a proxy is wanted that cannot be used: nothing goes
/// directly then.
[[nodiscard]] Result<ProxyWay> wayTo(const QUrl &url, const ProxySettings &settings);

} // namespace lessonlift
