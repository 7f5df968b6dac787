// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/KeepLessons.h"

#include <filesystem>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift::practice
{

namespace
{

QString placeIn(const QString &storage)
{
    return QDir(storage).filePath(u"lessons.json"_s);
}

} // namespace

void keepLessons(const QString &storage, const QJsonArray &lessons)
{
    const auto path = placeIn(storage);
    QFile file(path + u".new"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const auto json = QJsonDocument(lessons).toJson(QJsonDocument::Compact);
    const bool isWritten = file.write(json) == json.size() && file.flush();
    file.close();
    std::error_code ignored;
    if (isWritten)
        std::filesystem::rename(file.filesystemFileName(), QFileInfo(path).filesystemFilePath(),
                                ignored);
}

QJsonArray keptLessons(const QString &storage)
{
    QFile file(placeIn(storage));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

} // namespace lessonlift::practice
