// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/ProxyText.h"

#include <algorithm>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

using Type = ProxyWay::Type;

/// As libcurl has them.
constexpr quint16 usualPort = 1080;
constexpr quint16 usualTlsPort = 443;

std::optional<Type> typeOf(const QString &scheme)
{
    const std::pair<QLatin1StringView, Type> known[] = {
        {""_L1, Type::Http},         {"http"_L1, Type::Http},      {"https"_L1, Type::Https},
        {"socks"_L1, Type::Socks4},  {"socks4"_L1, Type::Socks4},  {"socks4a"_L1, Type::Socks4a},
        {"socks5"_L1, Type::Socks5}, {"socks5h"_L1, Type::Socks5h}};
    const auto at = std::ranges::find_if(known, [&](const auto &one) {
        return scheme.compare(one.first, Qt::CaseInsensitive) == 0;
    });
    return at == std::end(known) ? std::nullopt : std::optional(at->second);
}

QString decoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

/// The first of these variables that says something, and its name.
std::pair<QString, QString> firstSet(const QStringList &names)
{
    for (const auto &name : names) {
        for (const auto &written : {name, name.toUpper()}) {
            const auto value = qEnvironmentVariable(written.toLatin1().constData()).trimmed();
            if (!value.isEmpty())
                return {written, value};
        }
    }
    return {};
}

bool isExemptBy(QString entry, const QUrl &url)
{
    const auto host = url.host(QUrl::FullyEncoded).toLower();
    if (entry == "*"_L1)
        return true;
    static const QRegularExpression withPort(u"^(\\[[^\\]]*\\]|[^:]*):(\\d+)$"_s);
    if (const auto match = withPort.match(entry); match.hasMatch()) {
        if (match.captured(2).toInt() != url.port(url.scheme() == "https"_L1 ? 443 : 80))
            return false;
        entry = match.captured(1);
    }
    entry.remove(u'[').remove(u']');
    if (const QHostAddress address(host); !address.isNull()) {
        const auto subnet = QHostAddress::parseSubnet(entry);
        return entry.contains(u'/') ? address.isInSubnet(subnet) : QHostAddress(entry) == address;
    }
    while (entry.startsWith(u'*') || entry.startsWith(u'.'))
        entry.remove(0, 1);
    return !entry.isEmpty() && (host == entry || host.endsWith(u'.' + entry));
}

} // namespace

Result<ProxyWay> proxyFromText(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:([a-z][a-z0-9+.-]*)://)?(?:(.*)@)?(\\[[^\\]]+\\]|[^:/@\\[\\]\\s]+)(?::([^/@]+))?(?:/.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return failure(Kind::BadProxy, u"expected scheme://host:port"_s);
    const auto type = typeOf(match.captured(1));
    if (!type)
        return failure(Kind::BadProxy, match.captured(1) + u"://"_s);
    ProxyWay way;
    way.type = *type;
    way.host = match.captured(3).remove(u'[').remove(u']');
    way.port = *type == Type::Https ? usualTlsPort : usualPort;
    if (match.hasCaptured(4)) {
        bool isPort = false;
        way.port = match.captured(4).toUShort(&isPort);
        if (!isPort || way.port == 0)
            return failure(Kind::BadProxy, u"the port is no number from 1 to 65535"_s);
    }
    const auto credentials = match.captured(2);
    const auto colon = credentials.indexOf(u':');
    way.user = decoded(credentials.left(colon));
    if (colon >= 0)
        way.password = QByteArray::fromPercentEncoding(credentials.mid(colon + 1).toUtf8());
    return way;
}

Result<std::optional<ProxyWay>> proxyOfEnvironment(const QUrl &url)
{
    const auto [name, value] = url.scheme() == "https"_L1
                                   ? firstSet({u"https_proxy"_s, u"all_proxy"_s, u"http_proxy"_s})
                                   : firstSet({u"http_proxy"_s, u"all_proxy"_s});
    if (value.isEmpty())
        return std::optional<ProxyWay>();
    if (isExempt(firstSet({u"no_proxy"_s}).second, url))
        return std::optional(ProxyWay());
    auto way = proxyFromText(value);
    if (!way)
        return failure(Kind::BadProxy, name + u": "_s + way.error().detail);
    way->variable = name;
    return std::optional(std::move(*way));
}

bool isExempt(const QString &noProxy, const QUrl &url)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    const auto entries = noProxy.toLower().split(between, Qt::SkipEmptyParts);
    return std::ranges::any_of(entries,
                               [&url](const QString &entry) { return isExemptBy(entry, url); });
}

} // namespace lessonlift
