// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/StreamBody.h"

#include "server/LowDelay.h"
#include "server/RateLimiter.h"

#include <cstring>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 blockBytes = 256LL * 1024;

} // namespace

StreamBody::StreamBody(BodyPieces pieces, Clock &clock, RateLimiter *limiter, QObject *parent)
    : QIODevice(parent)
    , m_pieces(std::move(pieces))
    , m_clock(clock)
    , m_limiter(limiter)
    , m_length(bodySize(m_pieces))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

StreamBody::~StreamBody() = default;

qint64 StreamBody::bytesAvailable() const
{
    return m_failed ? 0 : m_length - m_given;
}

qint64 StreamBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

bool StreamBody::fail(Kind kind, const QString &detail)
{
    m_failed = true;
    Error error;
    error.kind = kind;
    error.detail = detail;
    // Later: the network library is in the middle of reading from us.
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    return false;
}

bool StreamBody::openFile(const PinnedFile &file)
{
    m_file.setFileName(file.path);
    m_fileRead = 0;
    m_hash = Sha256();
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(m_file.exists() ? Kind::CannotRead : Kind::ChangedOnDisk,
                    file.pin.path + u": "_s + m_file.errorString());
    const auto modified = m_file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch();
    if (m_file.size() != file.pin.size || modified != file.pin.modified)
        return fail(Kind::ChangedOnDisk, file.pin.path);
    return true;
}

bool StreamBody::readFileBlock(const PinnedFile &file)
{
    if (!m_file.isOpen() && !openFile(file))
        return false;
    m_block.resize(qMin(blockBytes, file.pin.size - m_fileRead));
    qint64 got = 0;
    while (got < m_block.size()) {
        const qint64 step = m_file.read(m_block.data() + got, m_block.size() - got);
        if (step < 0)
            return fail(Kind::CannotRead, file.pin.path + u": "_s + m_file.errorString());
        if (step == 0)
            return fail(Kind::ChangedOnDisk, file.pin.path);
        got += step;
    }
    m_hash.add(std::span<const char>(m_block.constData(), static_cast<std::size_t>(got)));
    m_fileRead += got;
    if (m_fileRead == file.pin.size) {
        const bool same = m_hash.result() == file.pin.sha256 && m_file.size() == file.pin.size;
        m_file.close();
        if (!same)
            return fail(Kind::ChangedOnDisk, file.pin.path);
        ++m_piece;
    }
    return true;
}

bool StreamBody::fillBlock()
{
    m_blockAt = 0;
    const auto &piece = m_pieces[m_piece];
    if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
        m_block = *bytes;
        ++m_piece;
        return true;
    }
    return readFileBlock(std::get<PinnedFile>(piece));
}

qint64 StreamBody::readData(char *data, qint64 maxSize)
{
    qint64 wanted = qMin(maxSize, m_length - m_given);
    if (m_failed || wanted <= 0)
        return m_failed ? 0 : -1;
    if (m_limiter != nullptr) {
        wanted = m_limiter->take(wanted);
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
        if (m_blockAt == m_block.size() && !fillBlock())
            break;
        const qint64 step = qMin(wanted - copied, qint64(m_block.size() - m_blockAt));
        std::memcpy(data + copied, m_block.constData() + m_blockAt, static_cast<std::size_t>(step));
        m_blockAt += step;
        copied += step;
    }
    m_given += copied;
    if (copied > 0 && m_given == m_length)
        sendAtOnce();
    if (copied > 0)
        Q_EMIT gaveOut(m_given);
    return copied;
}

} // namespace lessonlift
