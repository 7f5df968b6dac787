// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"

#include <QProcess>
#include <QTemporaryDir>

namespace lessonlift::bench
{

/// Thousands of small lesson folders, in memory where there is room for them (/dev/shm), their
/// files hard links to a few.
class Crowd
{
public:
    explicit Crowd(int lessons);

    /// Checked but not read, as the queue keeps those whose turn is far off.
    [[nodiscard]] QList<LessonFolder> folders() const { return m_folders; }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    void addLesson(int number);

    QTemporaryDir m_dir;
    QList<LessonFolder> m_folders;
};

/// The practice server in a program of its own, so that its work and memory are not the window's.
class OtherServer
{
public:
    explicit OtherServer(const QString &storage);
    ~OtherServer();

    QString address;
    QByteArray token;

private:
    QProcess m_program;
};

} // namespace lessonlift::bench
