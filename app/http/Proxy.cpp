// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Proxy.h"

#include "http/ProxyText.h"
#include "http/ServerAddress.h"

#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

Result<ProxyWay> manual(const ProxySettings &settings)
{
    if (settings.host.isEmpty() || settings.port == 0)
        return failure(Kind::BadProxy, u"expected a host and a port"_s);
    ProxyWay way;
    switch (settings.type) {
    case ProxySettings::Type::Http:
        way.type = ProxyWay::Type::Http;
        break;
    case ProxySettings::Type::Https:
        way.type = ProxyWay::Type::Https;
        break;
    case ProxySettings::Type::Socks4:
        way.type = ProxyWay::Type::Socks4a;
        break;
    case ProxySettings::Type::Socks5:
        way.type = ProxyWay::Type::Socks5h;
        break;
    }
    way.host = settings.host;
    way.port = settings.port;
    way.user = settings.user;
    way.password = settings.password;
    return way;
}

/// Where Qt knows how to ask the desktop. It passes over what it does not know.
Result<ProxyWay> ofDesktop(const QUrl &url)
{
    const auto ways = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const auto &proxy : ways) {
        ProxyWay way;
        if (proxy.type() == QNetworkProxy::HttpProxy ||
            proxy.type() == QNetworkProxy::HttpCachingProxy)
            way.type = ProxyWay::Type::Http;
        else if (proxy.type() == QNetworkProxy::Socks5Proxy)
            way.type = ProxyWay::Type::Socks5h;
        else if (proxy.type() != QNetworkProxy::NoProxy)
            continue;
        way.host = proxy.hostName();
        way.port = proxy.port();
        way.user = proxy.user();
        way.password = proxy.password().toUtf8();
        return way.host.isEmpty() ? ProxyWay() : way;
    }
    return ProxyWay();
}

} // namespace

Result<ProxyWay> wayTo(const QUrl &url, const ProxySettings &settings)
{
    if (settings.mode == ProxySettings::Mode::None || isThisMachine(url.host()))
        return ProxyWay();
    if (settings.mode == ProxySettings::Mode::Manual)
        return manual(settings);
    const auto said = proxyOfEnvironment(url);
    if (!said)
        return tl::unexpected<Error>(said.error());
    return *said ? Result<ProxyWay>(**said) : ofDesktop(url);
}

} // namespace lessonlift
