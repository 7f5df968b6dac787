// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/MultipartForm.h"

#include <QUuid>

namespace lessonlift
{

namespace
{

/// As browsers do it with quotes and line ends (RFC 7578 leaves it open). Form parsers read a
/// backslash as an escape, in front of the closing quote too, and drop a part with another control
/// character in its head: its audio would be lost without a word.
QByteArray quoted(const QByteArray &name)
{
    QByteArray safe;
    for (const char c : name) {
        if (c == '"' || c == '\\' || c == 0x7f || (c >= 0 && c < 0x20))
            safe += '%' + QByteArray(1, c).toHex().toUpper();
        else
            safe += c;
    }
    return '"' + safe + '"';
}

QByteArray disposition(const QByteArray &name)
{
    return "Content-Disposition: form-data; name=" + quoted(name);
}

QByteArray fileHead(const QByteArray &name, const QByteArray &fileName, const QByteArray &mimeType)
{
    return disposition(name) + "; filename=" + quoted(fileName) + "\r\nContent-Type: " + mimeType +
           "\r\n\r\n";
}

} // namespace

qint64 bodySize(const BodyPieces &pieces)
{
    qint64 size = 0;
    for (const auto &piece : pieces) {
        if (const auto *bytes = std::get_if<QByteArray>(&piece))
            size += bytes->size();
        else
            size += std::get<PinnedFile>(piece).size;
    }
    return size;
}

void MultipartForm::addField(const QByteArray &name, const QByteArray &value)
{
    m_parts.push_back(Part{disposition(name) + "\r\n\r\n", value});
}

void MultipartForm::addFile(const QByteArray &name, const QByteArray &fileName,
                            const PinnedFile &file)
{
    m_parts.push_back(Part{fileHead(name, fileName, file.mimeType.toLatin1()), file});
}

void MultipartForm::addFile(const QByteArray &name, const QByteArray &fileName,
                            const QByteArray &mimeType, const QByteArray &bytes)
{
    m_parts.push_back(Part{fileHead(name, fileName, mimeType), bytes});
}

BodyPieces MultipartForm::pieces(const QByteArray &boundary) const
{
    BodyPieces pieces;
    QByteArray between = "--" + boundary + "\r\n";
    for (const auto &part : m_parts) {
        between += part.head;
        if (const auto *bytes = std::get_if<QByteArray>(&part.value)) {
            between += *bytes;
        } else {
            pieces.emplace_back(between);
            pieces.push_back(part.value);
            between.clear();
        }
        between += "\r\n--" + boundary + "\r\n";
    }
    between.chop(2);
    pieces.emplace_back(between + "--\r\n");
    return pieces;
}

QByteArray MultipartForm::contentType(const QByteArray &boundary)
{
    return "multipart/form-data; boundary=" + boundary;
}

QByteArray MultipartForm::randomBoundary()
{
    return "lessonlift-" + QUuid::createUuid().toByteArray(QUuid::Id128);
}

} // namespace lessonlift
