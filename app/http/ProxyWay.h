// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace lessonlift
{

/// The proxy that one request goes by; None: none. All kinds that libcurl speaks with.
struct ProxyWay {
    enum class Type {
        None,
        Http,
        Https,  ///< TLS to the proxy itself
        Socks4, ///< these two look names up here, and tell the proxy numbers
        Socks5,
        Socks4a, ///< these two tell it names
        Socks5h
    };

    Type type = Type::None;
    QString host;
    quint16 port = 0;
    QString user; ///< empty: the proxy asks for none
    QByteArray password;
    QString variable{}; ///< of the environment, that names it; empty: none does

    [[nodiscard]] bool isProxy() const { return type != Type::None; }
    bool operator==(const ProxyWay &) const = default;
};

} // namespace lessonlift

Q_DECLARE_METATYPE(lessonlift::ProxyWay)
