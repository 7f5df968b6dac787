// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Connections.h"

#include "http/Keychain.h"

#include <algorithm>
#include <array>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr std::array modes{"system"_L1, "none"_L1, "manual"_L1};
constexpr std::array types{"http"_L1, "socks5"_L1, "https"_L1, "socks4"_L1};
constexpr auto serversGroup = "servers"_L1;
constexpr auto proxyGroup = "proxy"_L1;

/// The same file for every program of ours, whatever its name.
class Settings : public QSettings
{
public:
    Settings()
        : QSettings(NativeFormat, UserScope, u"LessonLift"_s, u"connections"_s)
    {
    }
    bool isWritten()
    {
        sync();
        return status() == NoError;
    }
};

/// An address holds slashes, which part groups.
QString groupOf(const QString &server)
{
    return QString::fromLatin1(
        server.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString keyOf(const QString &server)
{
    const auto address = ServerAddress::parse(server, true);
    return address ? address->text() : server;
}

template <typename Enum, std::size_t n>
Enum byWord(const QSettings &settings, QLatin1StringView key,
            const std::array<QLatin1StringView, n> &words)
{
    const auto at = std::ranges::find(words, settings.value(key).toString());
    return at == words.end() ? Enum() : static_cast<Enum>(at - words.begin());
}

} // namespace

Connections Connections::load()
{
    Connections connections;
    connections.m_proxy = keptProxy().value_or(ProxySettings());
    Settings settings;
    settings.beginGroup(serversGroup);
    for (const auto &group : settings.childGroups()) {
        settings.beginGroup(group);
        ServerConnection one;
        one.server = settings.value("address"_L1).toString();
        one.allowHttp = settings.value("allowHttp"_L1).toBool();
        one.caFile = settings.value("caFile"_L1).toString();
        settings.endGroup();
        if (!one.server.isEmpty())
            connections.set(one);
    }
    return connections;
}

ServerConnection Connections::to(const QString &server,
                                 const std::optional<ServerConnection> &before) const
{
    auto connection = before.value_or(ServerConnection());
    if (const auto known = m_known.constFind(keyOf(server)); known != m_known.cend())
        connection = *known;
    connection.server = server;
    connection.proxy = m_proxy;
    connection.allowHttp = connection.allowHttp || m_typedAllowHttp;
    if (!m_typedCaFile.isEmpty())
        connection.caFile = m_typedCaFile;
    return connection;
}

void Connections::set(const ServerConnection &connection)
{
    auto known = connection;
    known.proxy = {};
    m_known.insert(keyOf(connection.server), known);
}

bool Connections::knows(const QString &server) const
{
    return m_known.contains(keyOf(server));
}

void Connections::setTyped(bool allowHttp, const QString &caFile)
{
    m_typedAllowHttp = allowHttp;
    m_typedCaFile = caFile;
}

bool keepConnection(const ServerConnection &connection)
{
    const auto server = keyOf(connection.server);
    Settings settings;
    settings.beginGroup(serversGroup);
    settings.beginGroup(groupOf(server));
    settings.setValue("address"_L1, server);
    settings.setValue("allowHttp"_L1, connection.allowHttp);
    settings.setValue("caFile"_L1, connection.caFile);
    return settings.isWritten();
}

bool keepProxy(const ProxySettings &proxy)
{
    Settings settings;
    settings.beginGroup(proxyGroup);
    settings.setValue("mode"_L1, QString(modes.at(static_cast<std::size_t>(proxy.mode))));
    settings.setValue("kind"_L1, QString(types.at(static_cast<std::size_t>(proxy.type))));
    settings.setValue("host"_L1, proxy.host);
    settings.setValue("port"_L1, proxy.port);
    settings.setValue("user"_L1, proxy.user);
    return settings.isWritten();
}

std::optional<ProxySettings> keptProxy()
{
    Settings settings;
    settings.beginGroup(proxyGroup);
    if (!settings.contains("mode"_L1))
        return std::nullopt;
    ProxySettings proxy;
    proxy.mode = byWord<ProxySettings::Mode>(settings, "mode"_L1, modes);
    proxy.type = byWord<ProxySettings::Type>(settings, "kind"_L1, types);
    proxy.host = settings.value("host"_L1).toString().trimmed();
    proxy.port = static_cast<quint16>(std::clamp(settings.value("port"_L1).toInt(), 0, 65'535));
    proxy.user = settings.value("user"_L1).toString().trimmed();
    return proxy;
}

QString proxySecretName()
{
    return u"proxy-password"_s;
}

QCoro::Task<Connections> withProxyPassword(Connections connections)
{
    auto proxy = connections.proxy();
    if (proxy.mode != ProxySettings::Mode::Manual || proxy.user.isEmpty())
        co_return connections;
    const auto kept = co_await keychain::readSecret(proxySecretName());
    if (kept) // else the proxy will say that it misses one
        proxy.password = *kept;
    connections.setProxy(proxy);
    co_return connections;
}

} // namespace lessonlift
