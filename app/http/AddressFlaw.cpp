// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/AddressFlaw.h"

#include <algorithm>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int highestPort = 65'535;

bool isBlank(QChar sign)
{
    return sign.isSpace() || sign.category() == QChar::Other_Control ||
           sign.category() == QChar::Other_Format;
}

/// Of an address that does not begin with https:// or http://.
AddressFlaw schemeFlaw(const QString &typed)
{
    // What stands before a colon may as well be a host with its port, or a user with a password.
    static const QRegularExpression other(u"^[a-z][a-z0-9+.-]*:(//|(?!\\d+([/?#]|$))[^/@]*(/|$))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ours(u"^https?:"_s, QRegularExpression::CaseInsensitiveOption);
    if (ours.match(typed).hasMatch()) // but without both slashes
        return AddressFlaw::NoHost;
    return other.match(typed).hasMatch() ? AddressFlaw::OtherScheme : AddressFlaw::NoScheme;
}

std::optional<AddressFlaw> portFlaw(const QString &port)
{
    const bool isNumber = std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int number = port.toInt(&fits);
    if (isNumber && fits && number >= 1 && number <= highestPort)
        return std::nullopt;
    return AddressFlaw::BadPort;
}

/// Of what stands between the slashes: host and port.
std::optional<AddressFlaw> authorityFlaw(const QString &authority)
{
    if (authority.contains(u'@'))
        return AddressFlaw::Credentials;
    static const QRegularExpression parts(u"^(\\[[^\\]]*\\]|[^:\\[\\]]*)(:([^:]*))?$"_s);
    const auto match = parts.match(authority);
    if (!match.hasMatch())
        return AddressFlaw::BadHost;
    if (match.captured(1).isEmpty())
        return AddressFlaw::NoHost;
    if (!QUrl(u"https://"_s + match.captured(1), QUrl::StrictMode).isValid())
        return AddressFlaw::BadHost;
    return match.hasCaptured(2) ? portFlaw(match.captured(3)) : std::nullopt;
}

} // namespace

std::optional<AddressFlaw> addressFlaw(const QString &trimmed)
{
    if (trimmed.isEmpty())
        return AddressFlaw::Empty;
    static const QRegularExpression web(u"^https?://([^/?#]*)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto begin = web.match(trimmed);
    if (begin.hasMatch() && begin.capturedView(1).contains(u'@'))
        return AddressFlaw::Credentials;
    if (std::ranges::any_of(trimmed, isBlank))
        return AddressFlaw::Blank;
    if (!begin.hasMatch())
        return schemeFlaw(trimmed);
    if (const auto flaw = authorityFlaw(begin.captured(1)))
        return flaw;
    if (trimmed.contains(u'#'))
        return AddressFlaw::Fragment;
    if (trimmed.contains(u'?'))
        return AddressFlaw::Query;
    if (!QUrl(trimmed, QUrl::StrictMode).isValid())
        return AddressFlaw::BadCharacter;
    return std::nullopt;
}

QString flawName(AddressFlaw flaw)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<AddressFlaw>().valueToKey(static_cast<int>(flaw)));
}

std::optional<AddressFlaw> flawFromName(const QString &name)
{
    bool known = false;
    const int value =
        QMetaEnum::fromType<AddressFlaw>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<AddressFlaw>(value)) : std::nullopt;
}

} // namespace lessonlift
