// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/RemoteLesson.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

tl::unexpected<Error> nonsense(const QString &detail)
{
    auto error = failure(Kind::BadAnswer, detail);
    error.value().doubtful = true;
    return error;
}

/// Servers have sent numbers as texts; everything else that is no whole number is not said.
qint64 wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const auto number = value.toString().toLongLong(&isNumber);
        return isNumber && number >= 0 ? number : -1;
    }
    const double number = value.toDouble(-1);
    return number >= 0 && number < 9e15 && std::floor(number) == number
               ? static_cast<qint64>(number)
               : -1;
}

std::optional<double> seconds(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

RemoteContent parseContent(const QJsonObject &json)
{
    RemoteContent content;
    content.title = json.value("title"_L1).toString();
    for (const auto variant : allVariants) {
        const auto i = static_cast<std::size_t>(variant);
        content.texts[i] = json.value(textKey(variant)).toString().trimmed();
        const auto audio = json.value(audioKey(variant)).toObject();
        const QString url = audio.value("url"_L1).toString();
        if (!url.isEmpty())
            content.audio[i] = RemoteAudio{url, wholeNumber(audio.value("fileSize"_L1)),
                                           seconds(audio.value("duration"_L1))};
    }
    return content;
}

RemoteSection parseSection(const QJsonObject &json)
{
    RemoteSection section;
    section.content = parseContent(json);
    section.json = json;
    const auto subsections = json.value("subsections"_L1).toArray();
    for (const auto &subsection : subsections)
        section.subsections.append(parseContent(subsection.toObject()));
    return section;
}

} // namespace

Result<RemoteLesson> parseLesson(const QJsonObject &json)
{
    const auto sections = json.value("sections"_L1);
    if (!sections.isArray() && !sections.isNull() && !sections.isUndefined())
        return nonsense(u"a lesson without its sections"_s);
    return parseListed(json);
}

Result<RemoteLesson> parseListed(const QJsonObject &json)
{
    RemoteLesson lesson;
    lesson.json = json;
    lesson.id = json.value("_id"_L1).toString();
    // Below the lessons' route "." and ".." would be other routes, however they are encoded.
    if (lesson.id.isEmpty() || lesson.id == "."_L1 || lesson.id == ".."_L1)
        return nonsense(u"a lesson without an _id"_s);
    lesson.title = json.value("title"_L1).toString();
    lesson.headTitle = json.value("headTitle"_L1).toString();
    lesson.description = json.value("description"_L1).toString();
    lesson.category = json.value("category"_L1).toString();
    for (const auto &tag : json.value("tags"_L1).toArray())
        lesson.tags.append(tag.toString());
    for (const auto &section : json.value("sections"_L1).toArray()) {
        if (!section.isObject() && !section.isNull())
            return nonsense(u"a section that is no object"_s);
        lesson.sections.append(parseSection(section.toObject()));
        lesson.sections.last().isNull = section.isNull();
    }
    lesson.totalSections = wholeNumber(json.value("totalSections"_L1));
    lesson.totalSubsections = wholeNumber(json.value("totalSubsections"_L1));
    lesson.updatedAt = json.value("updatedAt"_L1).toString();
    return lesson;
}

Result<LessonPage> parsePage(const QJsonObject &json)
{
    if (!json.value("items"_L1).isArray())
        return nonsense(u"a list without its items"_s);
    LessonPage page;
    for (const auto &item : json.value("items"_L1).toArray()) {
        auto lesson = parseListed(item.toObject());
        if (!lesson)
            return tl::unexpected<Error>(lesson.error());
        page.items.append(std::move(*lesson));
    }
    page.totalPages = static_cast<int>(
        std::clamp<qint64>(wholeNumber(json.value("totalPages"_L1)), 0, 1'000'000));
    return page;
}

} // namespace lessonlift
