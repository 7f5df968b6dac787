// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/ReadAhead.h"

#include "base/Sha256.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <QDateTime>
#include <QFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr std::size_t piecesAhead = 4;
/// Up to here another thread would cost more than it brings.
constexpr qint64 smallBytes = 2 * ReadAhead::pieceBytes;

/// A disk that does not answer must not keep the lanes from each other: one for each.
QThreadPool &readers()
{
    constexpr int lanes = 16;
    static QThreadPool pool;
    pool.setMaxThreadCount(lanes);
    return pool;
}

} // namespace

struct ReadAhead::Reading {
    explicit Reading(PinnedFile pinned)
        : what(std::move(pinned))
    {
    }

    // Of whoever reads: one thread at a time.
    PinnedFile what;
    QFile file;
    qint64 read = 0;
    Sha256 hash;

    // Of both.
    std::mutex mutex;
    std::condition_variable more;
    std::deque<Result<QByteArray>> ready;
    bool isReading = false;
    bool isEnded = false; ///< nothing more is to be read
    bool isLeft = false;  ///< nobody wants it any more

    tl::unexpected<Error> fault(Kind kind, bool saysWhy) const
    {
        const auto &path = what.pin.path; // never the absolute one: it names the home folder
        return failure(kind, saysWhy ? path + u": "_s + file.errorString() : path);
    }

    Result<void> open()
    {
        file.setFileName(what.path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fault(file.exists() ? Kind::CannotRead : Kind::ChangedOnDisk, true);
        const auto modified = file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch();
        if (file.size() != what.pin.size || modified != what.pin.modified)
            return fault(Kind::ChangedOnDisk, false);
        return {};
    }

    Result<QByteArray> piece()
    {
        if (!file.isOpen()) {
            const auto opened = open();
            if (!opened)
                return tl::unexpected<Error>(opened.error());
        }
        QByteArray bytes(std::min(pieceBytes, what.pin.size - read), Qt::Uninitialized);
        qint64 got = 0;
        while (got < bytes.size()) {
            const qint64 step = file.read(bytes.data() + got, bytes.size() - got);
            if (step < 0)
                return fault(Kind::CannotRead, true);
            if (step == 0)
                return fault(Kind::ChangedOnDisk, false);
            got += step;
        }
        hash.add(QByteArrayView(bytes).first(got));
        read += got;
        if (read < what.pin.size)
            return bytes;
        const bool isSame = hash.result() == what.pin.sha256 && file.size() == what.pin.size;
        file.close();
        if (!isSame)
            return fault(Kind::ChangedOnDisk, false);
        return bytes;
    }

    void fill()
    {
        std::unique_lock lock(mutex);
        while (!isLeft && !isEnded && ready.size() < piecesAhead) {
            lock.unlock();
            auto next = piece();
            lock.lock();
            isEnded = !next || read == what.pin.size;
            ready.push_back(std::move(next));
            more.notify_one();
        }
        isReading = false;
    }
};

ReadAhead::ReadAhead(const PinnedFile &file)
    : m_reading(std::make_shared<Reading>(file))
    , m_size(file.pin.size)
{
}

ReadAhead::~ReadAhead()
{
    const std::lock_guard lock(m_reading->mutex);
    m_reading->isLeft = true;
}

Result<QByteArray> ReadAhead::next()
{
    auto &reading = *m_reading;
    if (m_size <= smallBytes) {
        auto piece = reading.piece();
        m_given += piece ? piece->size() : 0;
        return piece;
    }
    std::unique_lock lock(reading.mutex);
    if (!reading.isReading && !reading.isEnded && reading.ready.size() <= piecesAhead / 2) {
        reading.isReading = true;
        readers().start([shared = m_reading] { shared->fill(); });
    }
    reading.more.wait(lock, [&reading] { return !reading.ready.empty(); });
    auto piece = std::move(reading.ready.front());
    reading.ready.pop_front();
    m_given += piece ? piece->size() : 0;
    return piece;
}

} // namespace lessonlift
