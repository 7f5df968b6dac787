// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QString>

namespace lessonlift
{

/// A file to be read from its beginning to its end, opened only if it is a plain one: opening a
/// pipe would wait for ever. With as few calls to the system as can be, for a scan opens a hundred
/// thousand of them (QFile would ask the system eight times where this does four times).
class PlainFile
{
public:
    explicit PlainFile(const QString &path);
    ~PlainFile();
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// What the system said of the last failure; empty: there is no plain file of this name.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    // As it was opened.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 modified() const { return m_modified; } ///< ms since 1970, UTC

    /// Fewer bytes than asked for only at the end (of what it was as it was opened); -1: see
    /// fault().
    [[nodiscard]] qint64 read(char *bytes, qint64 most);

private:
    bool m_isOpen = false;
    QString m_fault;
    qint64 m_size = 0;
    qint64 m_modified = 0;
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
    qint64 m_position = 0;
#else
    QFile m_file;
#endif
};

} // namespace lessonlift
