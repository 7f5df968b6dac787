// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

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
#endif

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_descriptor;
#endif
};

} // namespace lessonlift
