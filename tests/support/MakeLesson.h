// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FolderScanner.h"

#include <QTemporaryDir>

namespace lessonlift::testing
{

/// The bytes of a whole Ogg Opus file, a few hundred bytes long, different for each seed:
/// an OpusHead, an OpusTags with the seed in it, and one packet of silence.
[[nodiscard]] QByteArray opusBytes(int seed);

/// A lesson folder on the disk, made to measure.
class LessonOnDisk
{
public:
    explicit LessonOnDisk(const QString &name = QStringLiteral("Lesson"));

    [[nodiscard]] QString path() const;
    /// path is relative to the lesson, e.g. "Section_1/Main_Content.txt".
    void write(const QString &path, const QByteArray &bytes) const;
    void remove(const QString &path) const;
    [[nodiscard]] QByteArray read(const QString &path) const;

    /// A section with an English and an Easy text, and their audio. folder: "Section_2A".
    void addSection(const QString &folder);
    /// Sections 1..n, every third with illustrations A and C (no B) with audio of their own.
    void addSections(int count);

    /// Scans it here and now.
    [[nodiscard]] ScanResult scan() const;

private:
    QTemporaryDir m_dir;
    QString m_name;
    int m_seed = 0;
};

} // namespace lessonlift::testing
