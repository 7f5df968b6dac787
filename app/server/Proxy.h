// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QByteArray>
#include <QString>

class QNetworkProxyFactory;
class QUrl;

namespace lessonlift
{

/// The way out to servers. This very machine is always reached directly.
struct ProxySettings {
    enum class Mode {
        System, ///< as the desktop or the environment says
        None,
        Manual
    };
    enum class Type { Http, Socks5 };

    Mode mode = Mode::System;
    // of Manual only
    Type type = Type::Http;
    QString host;
    quint16 port = 0;
    QString user;        ///< empty: the proxy asks for none
    QByteArray password; ///< from the keychain; in memory only, never logged

    bool operator==(const ProxySettings &) const = default;
};

/// Tells a network manager which way to go to each server.
[[nodiscard]] std::unique_ptr<QNetworkProxyFactory> proxyFactory(const ProxySettings &settings);

/// factory: a manager's own, or none.
[[nodiscard]] bool leadsOverProxy(QNetworkProxyFactory *factory, const QUrl &url);

} // namespace lessonlift
