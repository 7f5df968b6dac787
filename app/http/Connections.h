// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/ServerConnection.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QMetaType>

namespace lessonlift
{

/// How this user reaches servers: one place for the window and the command line, a file of
/// settings without a secret in it. A value, to be handed to whoever must not read files.
class Connections
{
public:
    /// From the settings; without the proxy's password.
    [[nodiscard]] static Connections load();

    /// What was typed with a command counts, for every server, before what is kept; what an older
    /// version kept with an import counts where nothing else is known.
    [[nodiscard]] ServerConnection to(const QString &server,
                                      const std::optional<ServerConnection> &before = {}) const;

    void set(const ServerConnection &connection);
    void setProxy(const ProxySettings &proxy) { m_proxy = proxy; }
    [[nodiscard]] const ProxySettings &proxy() const { return m_proxy; }
    [[nodiscard]] bool knows(const QString &server) const;
    void setTyped(bool allowHttp, const QString &caFile);

    bool operator==(const Connections &) const = default;

private:
    QHash<QString, ServerConnection> m_known; ///< by ServerAddress::text()
    ProxySettings m_proxy;
    bool m_typedAllowHttp = false;
    QString m_typedCaFile;
};

/// Into the settings; false where they cannot be written. The address, plain http and the CA file;
/// the proxy is that of all servers.
bool keepConnection(const ServerConnection &connection);
/// Without the password.
bool keepProxy(const ProxySettings &proxy);
/// Nothing where none was ever kept.
[[nodiscard]] std::optional<ProxySettings> keptProxy();

/// By this name the keychain has the proxy's password.
[[nodiscard]] QString proxySecretName();
/// The same with the password, where the proxy wants one and the keychain has it.
[[nodiscard]] QCoro::Task<Connections> withProxyPassword(Connections connections);

} // namespace lessonlift

Q_DECLARE_METATYPE(lessonlift::Connections)
