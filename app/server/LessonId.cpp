// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/LessonId.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

int portIn(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           portIn(one) == portIn(other);
}

/// No sign in it that would lead a request elsewhere.
bool isId(const QString &text)
{
    static const QRegularExpression id(u"^[^\\s/\\\\?#%\\x00-\\x1f\\x7f]+$"_s);
    return id.match(text).hasMatch() && text != "."_L1 && text != ".."_L1;
}

/// The server writes its ids in small letters.
QString asServersWrite(const QString &id)
{
    static const QRegularExpression objectId(u"^[0-9A-Fa-f]{24}$"_s);
    return objectId.match(id).hasMatch() ? id.toLower() : id;
}

QString idIn(const QUrl &url)
{
    const auto segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const auto route = segments.lastIndexOf(u"audio-lessons"_s);
    if (route >= 0 && route + 1 < segments.size() && segments[route + 1] != "categories"_L1)
        return segments[route + 1];
    // A page of whatever web site shows the lessons there.
    static const QRegularExpression objectId(u"(?<![0-9A-Za-z])[0-9A-Fa-f]{24}(?![0-9A-Za-z])"_s);
    const auto rest = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    QString found;
    for (auto it = objectId.globalMatch(rest); it.hasNext();)
        found = it.next().captured();
    return found;
}

} // namespace

tl::expected<QString, LessonIdFault> lessonIdFrom(const QString &typed, const ServerAddress &server)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(LessonIdFault::Empty);
    if (isId(text))
        return asServersWrite(text);
    if (!text.contains(u'/'))
        return tl::unexpected(LessonIdFault::NoLesson);
    const auto base = server.endpoint({});
    const bool isWhole = text.contains("://"_L1) || text.startsWith(u'/');
    const QUrl url = base.resolved(QUrl(isWhole ? text : u"//"_s + text));
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(LessonIdFault::NoLesson);
    if (!isSameOrigin(url, base))
        return tl::unexpected(LessonIdFault::OtherServer);
    const auto id = idIn(url);
    if (!isId(id))
        return tl::unexpected(LessonIdFault::NoLesson);
    return asServersWrite(id);
}

} // namespace lessonlift
