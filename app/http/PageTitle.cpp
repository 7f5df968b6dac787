// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/PageTitle.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qsizetype longestLook = 64 * 1024;
constexpr qsizetype longestTitle = 100;

constexpr auto options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

QString plain(QString html)
{
    static const QRegularExpression hidden(
        u"<!--.*?(-->|$)|<(script|style|head)\\b.*?(</\\2\\s*>|$)"_s, options);
    static const QRegularExpression tag(u"<[^>]*(>|$)"_s, options);
    html.remove(hidden).replace(tag, u" "_s);
    const std::pair<QLatin1StringView, QLatin1StringView> entities[] = {
        {"&nbsp;"_L1, " "_L1},  {"&lt;"_L1, "<"_L1},  {"&gt;"_L1, ">"_L1},
        {"&quot;"_L1, "\""_L1}, {"&#39;"_L1, "'"_L1}, {"&amp;"_L1, "&"_L1}};
    for (const auto &[entity, sign] : entities)
        html.replace(entity, sign);
    return html.simplified().left(longestTitle);
}

QString inside(const QString &html, const QRegularExpression &element)
{
    return plain(element.match(html).captured(2));
}

} // namespace

QString pageTitle(QByteArrayView body)
{
    static const QRegularExpression title(u"<(title)\\b[^>]*>(.*?)</title"_s, options);
    static const QRegularExpression heading(u"<(h[1-6])\\b[^>]*>(.*?)</\\1"_s, options);
    const auto html =
        QString::fromUtf8(body.first(qMin(body.size(), longestLook))).remove(QChar(0));
    if (const auto said = inside(html, title); !said.isEmpty())
        return said;
    if (const auto said = inside(html, heading); !said.isEmpty())
        return said;
    return plain(html);
}

} // namespace lessonlift
