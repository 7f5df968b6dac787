// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/EntryFacts.h"
#include "lesson/HeldFolder.h"

#include <QFile>

namespace lessonlift
{

/// A file to be read from its beginning to its end, opened only if it is a plain one: opening a
/// pipe would wait for ever. With as few calls to the system as can be, for a scan opens a hundred
/// thousand of them (QFile would ask the system eight times where this does four times).
class PlainFile
{
public:
    PlainFile(const HeldFolder &folder, const QString &relative);
    ~PlainFile();
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// What the system said of the last failure; empty: there is no plain file of this name.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    // As it was opened.
    [[nodiscard]] const EntryFacts &facts() const { return m_facts; }
    [[nodiscard]] qint64 size() const { return m_facts.size; }
    [[nodiscard]] qint64 modified() const ///< ms since 1970, UTC
    {
        return m_facts.modified * 1000 + m_facts.modifiedPart / 1'000'000;
    }

    /// Fewer bytes than asked for only at the end (of what it was as it was opened); -1: see
    /// fault().
    [[nodiscard]] qint64 read(char *bytes, qint64 most);

private:
    bool m_isOpen = false;
    QString m_fault;
    EntryFacts m_facts;
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
    qint64 m_position = 0;
#else
    QFile m_file;
#endif
};

} // namespace lessonlift
