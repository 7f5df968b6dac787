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

Problems invalid(const QString &detail)
{
    return {Problem{Rule::LessonJsonInvalid, fileName, detail}};
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
        return invalid(u"larger than 1 MiB"_s);

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(error.errorString());
    if (!document.isObject())
        return invalid(u"not an object"_s);
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
            return invalid(u"\"%1\" is not a text"_s.arg(key));
        if (!value.toString().trimmed().isEmpty())
            *field = value.toString().trimmed();
    }
    const auto tags = json.value("tags"_L1);
    if (!tags.isUndefined() && !tags.isNull() && !tags.isArray())
        return invalid(u"\"tags\" is not a list"_s);
    for (const auto &tag : tags.toArray()) {
        if (!tag.isString())
            return invalid(u"a tag is not a text"_s);
        folder.tags.append(tag.toString().trimmed());
    }
    return {};
}

} // namespace lessonlift
