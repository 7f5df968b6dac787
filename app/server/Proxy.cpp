// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/Proxy.h"

#include "server/ServerAddress.h"

#include <QNetworkProxyFactory>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

class WayOut final : public QNetworkProxyFactory
{
public:
    explicit WayOut(ProxySettings settings)
        : m_settings(std::move(settings))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisMachine(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        switch (m_settings.mode) {
        case ProxySettings::Mode::System:
            return systemProxyForQuery(query);
        case ProxySettings::Mode::None:
            return {QNetworkProxy::NoProxy};
        case ProxySettings::Mode::Manual:
            return {manual()};
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QNetworkProxy manual() const
    {
        const auto type = m_settings.type == ProxySettings::Type::Http ? QNetworkProxy::HttpProxy
                                                                       : QNetworkProxy::Socks5Proxy;
        return {type, m_settings.host, m_settings.port, m_settings.user,
                QString::fromUtf8(m_settings.password)};
    }

    ProxySettings m_settings;
};

QNetworkProxy wayTo(QNetworkProxyFactory *factory, const QUrl &url)
{
    const auto ways =
        factory == nullptr ? QList<QNetworkProxy>() : factory->queryProxy(QNetworkProxyQuery(url));
    return ways.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace

std::unique_ptr<QNetworkProxyFactory> proxyFactory(const ProxySettings &settings)
{
    return std::make_unique<WayOut>(settings);
}

bool leadsOverProxy(QNetworkProxyFactory *factory, const QUrl &url)
{
    return wayTo(factory, url).type() != QNetworkProxy::NoProxy;
}

} // namespace lessonlift
