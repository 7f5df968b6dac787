// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimJournal.h"

#include "journal/Journal.h"
#include "SimClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

QTemporaryDir &scratch()
{
    static QTemporaryDir dir(QFileInfo(u"/dev/shm"_s).isWritable()
                                 ? u"/dev/shm/lessonlift-XXXXXX"_s
                                 : QDir::tempPath() + u"/lessonlift-XXXXXX"_s);
    return dir;
}

void removeJournal(const QString &path)
{
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

void makeJournal(const QString &path)
{
    static const QString empty = [] {
        const auto made = scratch().filePath(u"empty.sqlite"_s);
        SimClock clock;
        (void)Journal::open(made, clock);
        return made;
    }();
    removeJournal(path);
    QFile::copy(empty, path);
}

} // namespace lessonlift::simulation
