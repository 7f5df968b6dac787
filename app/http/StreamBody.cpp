// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/StreamBody.h"

#include "http/RateLimiter.h"

#include <cstring>

namespace lessonlift
{

StreamBody::StreamBody(BodyPieces pieces, Clock &clock, RateLimiter *limiter,
                       const ReadFiles &readFiles)
    : m_pieces(std::move(pieces))
    , m_clock(clock)
    , m_limiter(limiter)
    , m_length(bodySize(m_pieces))
{
    QList<PinnedFile> files;
    for (const auto &piece : m_pieces) {
        if (const auto *file = std::get_if<PinnedFile>(&piece))
            files.append(*file);
    }
    if (!files.isEmpty())
        m_files = readFiles(std::move(files), [this] { Q_EMIT readyRead(); });
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

StreamBody::~StreamBody() = default;

qint64 StreamBody::bytesAvailable() const
{
    return m_failed ? 0 : m_length - m_given;
}

QString StreamBody::waitsFor() const
{
    return m_waits ? std::get<PinnedFile>(m_pieces[m_piece]).name : QString();
}

qint64 StreamBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

void StreamBody::fail(const Error &error)
{
    m_failed = true;
    // Later: the network library is in the middle of reading from us.
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

bool StreamBody::readFileBlock(const PinnedFile &file)
{
    auto block = m_files->next();
    m_waits = !block;
    if (m_waits)
        return false;
    if (!*block) {
        fail(block->error());
        return false;
    }
    m_block = std::move(**block);
    m_ofFile += m_block.size();
    if (m_ofFile == file.size) {
        m_ofFile = 0;
        ++m_piece;
    }
    return true;
}

bool StreamBody::fillBlock()
{
    while (m_blockAt == m_block.size()) {
        m_blockAt = 0;
        m_block.clear();
        const auto &piece = m_pieces[m_piece];
        if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
            m_block = *bytes;
            ++m_piece;
        } else if (!readFileBlock(std::get<PinnedFile>(piece))) {
            return false;
        }
    }
    return true;
}

qint64 StreamBody::readData(char *data, qint64 maxSize)
{
    qint64 wanted = qMin(maxSize, m_length - m_given);
    if (m_failed || wanted <= 0)
        return m_failed ? 0 : -1;
    if (!fillBlock())
        return 0;
    if (m_limiter != nullptr) {
        // No more than there is: what was taken cannot be given back.
        wanted = m_limiter->take(qMin(wanted, qint64(m_block.size() - m_blockAt)));
        if (wanted == 0) {
            if (!m_wait)
                m_wait = m_clock.after(RateLimiter::retryDelay(), [this] {
                    m_wait.reset();
                    Q_EMIT readyRead();
                });
            return 0;
        }
    }
    qint64 copied = 0;
    while (copied < wanted) {
        if (!fillBlock())
            break;
        const qint64 step = qMin(wanted - copied, qint64(m_block.size() - m_blockAt));
        std::memcpy(data + copied, m_block.constData() + m_blockAt, static_cast<std::size_t>(step));
        m_blockAt += step;
        copied += step;
    }
    m_given += copied;
    if (copied > 0)
        Q_EMIT gaveOut(m_given);
    return copied;
}

} // namespace lessonlift
