// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/MultipartForm.h"

#include <QFile>
#include <QList>

namespace lessonlift::testing
{

/// The body as it would be sent.
inline QByteArray bytesOf(const BodyPieces &pieces)
{
    QByteArray all;
    for (const auto &piece : pieces) {
        if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
            all += *bytes;
        } else {
            QFile file(std::get<PinnedFile>(piece).path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            all += file.readAll();
        }
    }
    return all;
}

struct FormPart {
    QByteArray head;
    QByteArray body;
};

inline QByteArray valueOf(const QByteArray &head, const QByteArray &key)
{
    const auto at = head.indexOf(' ' + key + "=\"");
    if (at < 0)
        return {};
    const auto from = at + key.size() + 3;
    return head.mid(from, head.indexOf('"', from) - from);
}

/// Taken apart again, strictly (RFC 7578).
inline QList<FormPart> partsOf(const QByteArray &body, const QByteArray &boundary)
{
    QList<FormPart> parts;
    qsizetype at = 0;
    const QByteArray first = "--" + boundary + "\r\n";
    if (!body.startsWith(first))
        return {};
    at = first.size();
    for (;;) {
        const auto headEnd = body.indexOf("\r\n\r\n", at);
        const auto end = body.indexOf("\r\n--" + boundary, headEnd);
        if (headEnd < 0 || end < 0)
            return {};
        parts.append(
            FormPart{body.mid(at, headEnd - at), body.mid(headEnd + 4, end - headEnd - 4)});
        at = end + boundary.size() + 4;
        if (body.mid(at) == "--\r\n")
            return parts;
        if (body.mid(at, 2) != "\r\n")
            return {};
        at += 2;
    }
}

} // namespace lessonlift::testing
