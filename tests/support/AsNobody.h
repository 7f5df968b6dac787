// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <unistd.h>

namespace lessonlift::testing
{

/// As long as it is there, a test that root runs may not open everything: permissions count.
class AsNobody
{
public:
    /// path: a folder made for root alone, which is to be looked into all the same.
    explicit AsNobody(const QString &path)
    {
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ExeGroup |
                                        QFile::ReadOther | QFile::ExeOther);
        m_isRoot = ::geteuid() == 0 && ::seteuid(nobody) == 0;
    }
    ~AsNobody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("root is not root any more");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_isRoot = false;
};

} // namespace lessonlift::testing
