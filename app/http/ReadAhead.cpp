// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/ReadAhead.h"

#include "base/Elsewhere.h"
#include "http/PinnedReader.h"

#include <deque>
#include <mutex>

namespace lessonlift
{

struct ReadAhead::Reading {
    Reading(QList<PinnedFile> which, Bell::Rope bellRope)
        : files(std::move(which))
        , rope(std::move(bellRope))
    {
    }

    // Of whoever reads: one thread at a time.
    QList<PinnedFile> files;
    qsizetype begun = 0;
    std::optional<PinnedReader> reader;

    // Of both.
    Bell::Rope rope;
    std::mutex mutex;
    std::deque<Result<QByteArray>> ready;
    qint64 bytes = 0; ///< in ready
    bool isReading = false;
    bool isEnded = false;   ///< nothing more is to be read
    bool isLeft = false;    ///< nobody wants it any more
    bool isAwaited = false; ///< there was nothing when it was asked for

    /// True: that was the last one.
    bool read(Result<QByteArray> &piece)
    {
        if (!reader)
            reader.emplace(files[begun++]);
        piece = reader->next();
        if (piece && !reader->atEnd())
            return false;
        reader.reset(); // it holds the file open
        return !piece || begun == files.size();
    }

    [[nodiscard]] bool isRoom(qint64 most) const
    {
        return bytes + PinnedReader::pieceBytes <= most;
    }

    void fill()
    {
        std::unique_lock lock(mutex);
        while (!isLeft && !isEnded && isRoom(mostAhead)) {
            lock.unlock();
            Result<QByteArray> piece;
            const bool isLast = read(piece);
            lock.lock();
            isEnded = isLast;
            bytes += piece ? piece->size() : 0;
            ready.push_back(std::move(piece));
            if (std::exchange(isAwaited, false))
                rope.ring();
        }
        isReading = false;
    }

    /// With the mutex held.
    void goOn(const std::shared_ptr<Reading> &self)
    {
        if (isReading || isEnded || !isRoom(mostAhead / 2))
            return;
        isReading = true;
        waitingThreads().start([self] { self->fill(); });
    }
};

ReadAhead::ReadAhead(QList<PinnedFile> files, std::function<void()> ready)
    : m_bell(std::move(ready))
    , m_reading(std::make_shared<Reading>(std::move(files), m_bell.rope()))
{
    const std::lock_guard lock(m_reading->mutex);
    m_reading->goOn(m_reading);
}

ReadAhead::~ReadAhead()
{
    const std::lock_guard lock(m_reading->mutex);
    m_reading->isLeft = true;
}

std::optional<Result<QByteArray>> ReadAhead::next()
{
    auto &reading = *m_reading;
    const std::lock_guard lock(reading.mutex);
    if (reading.ready.empty()) {
        reading.goOn(m_reading);
        reading.isAwaited = true;
        return std::nullopt;
    }
    auto piece = std::move(reading.ready.front());
    reading.ready.pop_front();
    reading.bytes -= piece ? piece->size() : 0;
    reading.goOn(m_reading);
    return piece;
}

std::unique_ptr<BodyFiles> readAhead(QList<PinnedFile> files, std::function<void()> ready)
{
    return std::make_unique<ReadAhead>(std::move(files), std::move(ready));
}

} // namespace lessonlift
