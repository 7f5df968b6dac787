// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/ServerAddress.h"

#include "http/AddressFlaw.h"

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
    const auto text = typed.trimmed();
    if (const auto flaw = addressFlaw(text))
        return failure(Kind::BadAddress, flawName(*flaw));
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == "http"_L1 && !allowHttp && !isThisMachine(url.host()))
        return failure(Kind::PlainHttpRefused, url.host());
    ServerAddress address;
    address.m_base = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (address.m_base.port() == defaultPort(address.m_base))
        address.m_base.setPort(-1); // written out or not, it is one server
    return address;
}

QString ServerAddress::text() const
{
    // What was typed as %20 or %2F stays so, or it would not read back as the same.
    return m_base.toString(QUrl::RemovePath) +
           m_base.path(QUrl::EncodeSpaces | QUrl::EncodeReserved | QUrl::EncodeDelimiters);
}

QString ServerAddress::name() const
{
    return m_base.authority();
}

QUrl ServerAddress::endpoint(const QString &path, const QString &query) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + u'/' + path, QUrl::StrictMode);
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
