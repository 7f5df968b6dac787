// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/EntryFacts.h"

#include <optional>
#include <QString>

namespace lessonlift
{

/// A folder held open, so that what is in it is found from there: of the path to a lesson's file
/// the system then looks up two names, not seven.
class HeldFolder
{
public:
    explicit HeldFolder(QString path);
    /// A folder in it, not behind a link.
    HeldFolder(const HeldFolder &outer, const QString &inner);
    ~HeldFolder();
    HeldFolder(const HeldFolder &) = delete;
    HeldFolder &operator=(const HeldFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString &relative) const { return m_path + u'/' + relative; }
#ifdef Q_OS_UNIX
    /// Negative where it cannot be read, or is no folder.
    [[nodiscard]] int descriptor() const
    {
        return m_descriptor;
    }
    /// Why (errno).
    [[nodiscard]] int error() const
    {
        return m_error;
    }
#endif

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_descriptor;
    int m_error;
#endif
};

/// What the system tells of a thing in it, or of what a link leads to; nothing where there is none.
[[nodiscard]] std::optional<EntryFacts> factsOf(const HeldFolder &folder, const QString &relative);

} // namespace lessonlift
