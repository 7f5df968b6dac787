// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QString>

class QFile;
class QLockFile;

namespace lessonlift
{

/// The operating system's lock on a file, which ends with its process, however that ends: of any
/// number of starts at once exactly one takes it. The file itself may stay.
class InstanceLock
{
public:
    enum class Outcome {
        Taken,
        HeldByOther,
        Unusable, ///< the file cannot be made: nobody can have it
    };

    explicit InstanceLock(const QString &path);
    ~InstanceLock();

    /// At once; again after HeldByOther asks anew.
    [[nodiscard]] Outcome take();

private:
#ifdef Q_OS_WIN
    std::unique_ptr<QLockFile> m_file;
#else
    std::unique_ptr<QFile> m_file;
#endif
};

} // namespace lessonlift
