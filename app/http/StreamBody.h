// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "http/MultipartForm.h"
#include "http/ReadAhead.h"

#include <QIODevice>

namespace lessonlift
{

class RateLimiter;

/// A request's body, streamed and given out once. Because it is sequential it cannot be rewound,
/// so the network library cannot send the request a second time behind our back: every request
/// that writes carries one of these.
///
/// Nobody waits for a disk: while the next bytes of a file are not there, a read gives nothing, and
/// readyRead() tells when to ask again.
///
/// Files are hashed as they pass. The last bytes of a file are given out only when its size and
/// hash are those it was pinned with; otherwise the body stops short and emits failed(), so that
/// a changed file can never arrive whole.
class StreamBody : public QIODevice
{
    Q_OBJECT

public:
    StreamBody(BodyPieces pieces, Clock &clock, RateLimiter *limiter,
               const ReadFiles &readFiles = &readAhead);
    ~StreamBody() override;

    [[nodiscard]] qint64 contentLength() const { return m_length; }
    /// The path of the file whose next bytes have not come yet, as it was pinned; or nothing.
    [[nodiscard]] QString waitsFor() const;
    [[nodiscard]] qint64 givenOut() const { return m_given; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_given == m_length; }
    /// False: what was given out cannot be had again. (The library asks after a lost connection.)
    bool reset() override { return false; }

Q_SIGNALS:
    /// Bytes given out so far. (The library's own uploadProgress is held back up to 100 ms.)
    void gaveOut(qint64 bytes);
    /// ChangedOnDisk or CannotRead; no further byte is given out.
    void failed(const lessonlift::Error &error);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// Whether there are bytes to give out now.
    [[nodiscard]] bool fillBlock();
    [[nodiscard]] bool readFileBlock(const PinnedFile &file);
    void fail(const Error &error);

    BodyPieces m_pieces;
    Clock &m_clock;
    RateLimiter *m_limiter;
    qint64 m_length;
    qint64 m_given = 0;
    std::size_t m_piece = 0;
    QByteArray m_block; ///< read ahead; m_blockAt of it are given out
    qsizetype m_blockAt = 0;
    std::unique_ptr<BodyFiles> m_files;
    bool m_waits = false; ///< for the disk
    qint64 m_ofFile = 0;  ///< bytes of the file that is being given out, read so far
    bool m_failed = false;
    std::unique_ptr<Clock::Timer> m_wait;
};

} // namespace lessonlift
