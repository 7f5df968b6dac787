// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QSet>
#include <QString>
#include <span>

namespace lessonlift
{

/// Whether a file is a complete Ogg stream, fed in pieces as the file is read: every page's
/// checksum and number, an end of stream for every stream begun, and nothing after it.
/// (libopusfile opens cut files without complaint: completeness is libogg's work.)
class OggStreamCheck
{
public:
    OggStreamCheck();
    ~OggStreamCheck();

    void add(std::span<const char> bytes);
    /// Empty when the stream is whole; else what is wrong. Call once, at the end of the file.
    [[nodiscard]] QString finish();

private:
    struct Sync;
    void takePages();

    std::unique_ptr<Sync> m_sync;
    QString m_fault;
    qint64 m_offset = 0; ///< of the next page, for the message
};

} // namespace lessonlift
