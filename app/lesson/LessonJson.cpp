// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/LessonJson.h"

#include <QDir>
#include <QFile>
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

} // namespace

Problems readLessonJson(LessonFolder &folder)
{
    const QFileInfo info(QDir(folder.path).filePath(fileName));
    if (!info.exists() && !info.isSymLink())
        return {};
    if (info.isSymLink() && !info.canonicalFilePath().startsWith(folder.path + u'/'))
        return {Problem{Rule::LinkOutside, fileName, {}}};
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return {Problem{Rule::UnreadableFile, fileName, file.errorString()}};
    if (file.size() > bytesLimit)
        return invalid(Particular::LargerThanAMebibyte);

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
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
