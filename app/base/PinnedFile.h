// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace lessonlift
{

/// A file that is to be sent, with what it was when it was checked: one that differs is not sent.
struct PinnedFile {
    QString path; ///< absolute
    QString name; ///< what it is called in messages, where the path would name the home folder
    QString mimeType;
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< 32 bytes

    bool operator==(const PinnedFile &) const = default;
};

} // namespace lessonlift
