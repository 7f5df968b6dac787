// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/LessonJson.h"

#include "lesson/PlainFile.h"

#include <algorithm>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 bytesLimit = 1024LL * 1024;
const QString fileName = u"lesson.json"_s;

Problems invalid(Particular particular, const QString &detail = {})
{
    return {Problem{Rule::LessonJsonInvalid, fileName, detail, particular}};
}

Problems unreadable(const PlainFile &file)
{
    const auto why = file.fault().isEmpty() ? Particular::NotAFile : Particular::None;
    return {Problem{Rule::UnreadableFile, fileName, file.fault(), why}};
}

} // namespace

Problems readLessonJson(const FolderSnapshot &snapshot, LessonFolder &folder)
{
    const auto &held = snapshot.folder();
    const auto entries = snapshot.entries().value_or(QList<FolderEntry>());
    const auto entry = std::ranges::find(entries, fileName, &FolderEntry::name);
    if (entry == entries.end())
        return {};
    if (entry->isLink &&
        !QFileInfo(held.pathOf(fileName)).canonicalFilePath().startsWith(held.path() + u'/'))
        return {Problem{Rule::LinkOutside, fileName, {}}};
    PlainFile file(held, fileName);
    if (!file.isOpen())
        return unreadable(file);
    if (file.size() > bytesLimit)
        return invalid(Particular::LargerThanAMebibyte);
    QByteArray bytes(file.size(), Qt::Uninitialized);
    const auto got = file.read(bytes.data(), bytes.size());
    if (got < 0)
        return unreadable(file);

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes.first(got), &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(Particular::None, error.errorString());
    if (!document.isObject())
        return invalid(Particular::NotAnObject);
    const auto json = document.object();

    const std::pair<QLatin1StringView, QString *> fields[] = {
        {"title"_L1, &folder.title},
        {"headTitle"_L1, &folder.headTitle},
        {"description"_L1, &folder.description},
        {"category"_L1, &folder.category}};
    for (const auto &[key, field] : fields) {
        const auto value = json.value(key);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isString())
            return invalid(Particular::NotAText, key);
        if (!value.toString().trimmed().isEmpty())
            *field = value.toString().trimmed();
    }
    const auto tags = json.value("tags"_L1);
    if (!tags.isUndefined() && !tags.isNull() && !tags.isArray())
        return invalid(Particular::TagsNotAList);
    for (const auto &tag : tags.toArray()) {
        if (!tag.isString())
            return invalid(Particular::TagNotAText);
        folder.tags.append(tag.toString().trimmed());
    }
    return {};
}

} // namespace lessonlift
