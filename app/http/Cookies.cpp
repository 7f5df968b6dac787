// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Cookies.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qsizetype longestHeader = 8 * 1024;
constexpr qsizetype shortestSecret = 4; ///< shorter ones stand in any text

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Of a header Cookie.
QSet<QByteArray> namesIn(const QByteArray &header)
{
    QSet<QByteArray> names;
    for (const auto &pair : header.split(';'))
        names.insert(pair.left(pair.indexOf('=')).trimmed());
    return names;
}

} // namespace

class Cookies::Jar : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::allCookies;
};

Cookies::Cookies()
    : m_jar(std::make_unique<Jar>())
{
}

Cookies::~Cookies() = default;

bool Cookies::isOfOurOrigin(const QUrl &url) const
{
    return url.scheme() == m_origin.scheme() && url.host() == m_origin.host() &&
           portOf(url) == portOf(m_origin);
}

QByteArray Cookies::of(const QUrl &url) const
{
    QByteArray header;
    if (!isOfOurOrigin(url))
        return header;
    for (const auto &cookie : m_jar->cookiesForUrl(url)) {
        const auto form = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
        if (header.size() + form.size() < longestHeader)
            header += (header.isEmpty() ? "" : "; ") + form;
    }
    return header;
}

void Cookies::take(const QUrl &url, const QByteArray &setCookie, const QByteArray &sent)
{
    if (setCookie.isEmpty() || (m_origin.isValid() && !isOfOurOrigin(url)))
        return;
    m_origin = url;
    const auto known = namesIn(of(url));
    const auto told = namesIn(sent);
    auto cookies = QNetworkCookie::parseCookies(setCookie);
    cookies.removeIf([&](const QNetworkCookie &cookie) {
        return known.contains(cookie.name()) && !told.contains(cookie.name());
    });
    m_jar->setCookiesFromUrl(cookies, url);
}

void Cookies::clear()
{
    m_jar = std::make_unique<Jar>();
    m_origin.clear();
}

QString Cookies::redacted(QString text) const
{
    for (const auto &cookie : m_jar->allCookies()) {
        if (cookie.value().size() >= shortestSecret)
            text.replace(QString::fromUtf8(cookie.value()), u"***"_s);
    }
    return text;
}

} // namespace lessonlift
