// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/WriteFile.h"

#include <QSaveFile>

namespace lessonlift
{

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // What waits in Qt's buffer until the end, and fails there, fails as "Unknown error".
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    // A disk that becomes full takes part of it first, and says why only the next time.
    for (qint64 written = 0; written < bytes.size();) {
        const auto more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0) {
            const auto why = file.errorString();
            file.cancelWriting();
            return why;
        }
        written += more;
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace lessonlift
