// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/LastPort.h"

#include <QDir>
#include <QFile>

namespace lessonlift
{

static QString fileOf(const QString &storage)
{
    return QDir(storage).filePath(QStringLiteral("port"));
}

int lastPort(const QString &storage)
{
    QFile file(fileOf(storage));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toUShort() : 0;
}

QString practiceAddress(int port)
{
    return QStringLiteral("http://127.0.0.1:%1/api").arg(port);
}

QString lastPracticeAddress(const QString &storage)
{
    const int port = lastPort(storage);
    return port == 0 ? QString() : practiceAddress(port);
}

void keepPort(const QString &storage, int port)
{
    QFile file(fileOf(storage));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(port));
}

} // namespace lessonlift
