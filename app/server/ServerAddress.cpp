// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/ServerAddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

int defaultPort(const QUrl &url)
{
    return url.scheme() == "https"_L1 ? 443 : 80;
}

} // namespace

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<ServerAddress> ServerAddress::parse(const QString &typed, bool allowHttp)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return failure(Kind::Rejected, u"not a server address: %1"_s.arg(
                                           url.isValid() ? url.toString(QUrl::RemoveUserInfo)
                                                         : u"expected https://host/api"_s));
    if (url.scheme() == "http"_L1 && !allowHttp && !isThisMachine(url.host()))
        return failure(Kind::PlainHttpRefused, url.host());
    ServerAddress address;
    address.m_base = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (address.m_base.port() == defaultPort(address.m_base))
        address.m_base.setPort(-1); // written out or not, it is one server
    return address;
}

QString ServerAddress::name() const
{
    return m_base.authority();
}

QUrl ServerAddress::endpoint(const QString &path, const QString &query) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + u'/' + path);
    url.setQuery(query);
    if (query.isEmpty())
        url.setQuery(QString());
    return url;
}

QUrl ServerAddress::audio(const QString &url) const
{
    const QUrl said(url, QUrl::StrictMode);
    if (!said.isValid()) // a line end, a blank: resolved, it would be the origin's front page
        return {};
    QUrl origin = m_base;
    origin.setPath(u"/"_s);
    const QUrl resolved = origin.resolved(said);
    const bool same = resolved.scheme() == origin.scheme() && resolved.host() == origin.host() &&
                      resolved.port(defaultPort(resolved)) == origin.port(defaultPort(origin)) &&
                      resolved.userInfo().isEmpty();
    return resolved.isValid() && same ? resolved : QUrl();
}

} // namespace lessonlift
