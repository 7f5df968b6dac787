// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/KeepInFile.h"

#include "base/WriteFile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return failure(Kind::CannotWrite, path + u": "_s + why);
}

/// A link that leads nowhere is there, too.
bool isTaken(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

QString taken()
{
    return u"there is a file of that name already"_s;
}

} // namespace

Result<void> canKeepInFile(const QString &path)
{
    if (isTaken(path))
        return cannotWrite(path, taken());
    QSaveFile probe(path);
    if (!probe.open(QIODevice::WriteOnly))
        return cannotWrite(path, probe.errorString());
    probe.cancelWriting();
    return {};
}

Result<void> keepInFile(const QString &path, const QJsonObject &lesson, const QJsonObject &before)
{
    const auto bytes = QJsonDocument(lesson).toJson();
    if (isTaken(path)) {
        QFile there(path);
        const auto held = there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
        if (held == bytes)
            return {};
        if (before.isEmpty() || held != QJsonDocument(before).toJson())
            return cannotWrite(path, taken());
    }
    const auto fault = writeFile(path, bytes);
    return fault.isEmpty() ? Result<void>() : cannotWrite(path, fault);
}

} // namespace lessonlift
