// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a lane holds on to: the folder as it was checked, its leases, and each write's intent.
#include "upload/Lane.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr Milliseconds journalPause(50);
constexpr Milliseconds heartbeat = std::chrono::seconds(5);
constexpr qsizetype mostNamed = 5; ///< of the files that changed

} // namespace

QCoro::Task<Result<void>> Lane::lookAtFolder(Closeness how)
{
    std::optional<Cancellation::SafePoint> safe;
    if (how == Closeness::Facts) // else all is done, and is soon said to be
        safe.emplace(m_cancel);
    auto seen = co_await lookAt(m_pins, how);
    if (seen)
        m_pins = std::move(*seen);
    co_return seen.map([](const Pins &) {});
}

QCoro::Task<Result<void>> Lane::lookAtSections(QStringList folders)
{
    const Cancellation::SafePoint safe(m_cancel);
    const auto seen = co_await lookAt(pinsOf(m_pins, folders), Closeness::Facts);
    co_return seen.map([](const Pins &) {});
}

QCoro::Task<Result<void>> Lane::lookBeside()
{
    auto seen = co_await lookAt(m_pins, Closeness::Facts);
    if (seen)
        m_pins = std::move(*seen);
    co_return seen.map([](const Pins &) {});
}

QCoro::Task<Result<Pins>> Lane::lookAt(Pins pins, Closeness how)
{
    if (pins.isEmpty())
        co_return pins;
    Cancellation patience; // a disk need not answer ever
    connect(&m_cancel, &Cancellation::requested, &patience,
            [this, &patience] { patience.request(m_cancel.error().kind); });
    const auto limit = m_parts.clock.after(m_request.options.timeout,
                                           [&patience] { patience.request(Kind::CannotRead); });
    auto looked = co_await m_parts.disk.look(m_request.folder->path, pins, how, patience);
    if (m_cancel.isRequested())
        co_return tl::unexpected<Error>(m_cancel.error());
    if (!looked && patience.isRequested())
        co_return failure(Kind::CannotRead,
                          QFileInfo(m_request.folder->path).fileName() + u": no answer"_s);
    if (!looked)
        co_return tl::unexpected<Error>(looked.error());
    auto &changed = looked->changed;
    if (changed.isEmpty())
        co_return std::move(looked->pins);
    if (changed.size() > mostNamed)
        changed = changed.mid(0, mostNamed) << u"..."_s;
    co_return failure(Kind::ChangedOnDisk, changed.join(u", "_s));
}

QCoro::Task<> Lane::waitForJournal()
{
    const Cancellation::SafePoint safe(m_cancel);
    co_await sleepFor(m_parts.clock, journalPause, m_cancel);
}

QCoro::Task<Result<std::unique_ptr<Lease>>> Lane::takeLease(QString key)
{
    auto lock = co_await m_parts.disk.lock(key, m_cancel);
    if (!lock)
        co_return tl::unexpected<Error>(lock.error());
    const std::function<Result<std::unique_ptr<Lease>>()> take = [&] {
        return Lease::take(m_parts.journal, key, m_request.importId, *lock);
    };
    co_return co_await journaled(take);
}

QCoro::Task<Result<void>> Lane::holdFolder()
{
    auto lease = co_await takeLease(Lease::folderKey(m_request.server, m_request.folder->path));
    if (!lease)
        co_return tl::unexpected<Error>(lease.error());
    m_folderLease = std::move(*lease);
    beatLeases();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Lane::holdLesson(QString lessonId)
{
    const auto key = Lease::lessonKey(m_request.server, lessonId);
    if (m_lessonLease && m_lessonLease->key() == key)
        co_return Result<void>();
    m_lessonLease.reset();
    auto lease = co_await takeLease(key);
    if (!lease)
        co_return tl::unexpected<Error>(lease.error());
    m_lessonLease = std::move(*lease);
    co_return Result<void>();
}

void Lane::beatLeases()
{
    // A lost lease shows when the next write is journaled.
    if (m_folderLease)
        (void)m_folderLease->beat();
    if (m_lessonLease)
        (void)m_lessonLease->beat();
    m_heartbeat = m_parts.clock.after(heartbeat, [this] { beatLeases(); });
}

QCoro::Task<Result<qint64>> Lane::intend(QString kind, int part)
{
    BatchRecord batch;
    batch.kind = kind;
    batch.part = part;
    return intend(batch);
}

QCoro::Task<Result<qint64>> Lane::intend(const QString &kind, int part, const LessonFolder &folder,
                                         const QList<int> &sections)
{
    BatchRecord batch;
    batch.kind = kind;
    batch.part = part;
    batch.sections = sections;
    for (const int index : sections) {
        forEachAudio(folder.sections[index], [&](const AudioFile &file) {
            batch.audio.append({file.path, index, file.size, file.modified, file.sha256});
        });
    }
    return intend(batch);
}

QCoro::Task<Result<qint64>> Lane::intend(BatchRecord batch)
{
    if (auto cancelled = failIfCancelled(); !cancelled)
        co_return tl::unexpected<Error>(cancelled.error());
    const std::function<Result<qint64>()> write = [&] {
        return m_parts.journal.intend(m_request.importId, batch,
                                      m_lessonLease ? *m_lessonLease : *m_folderLease);
    };
    const auto id = co_await journaled(write);
    if (!id)
        co_return tl::unexpected<Error>(id.error());
    ++m_writes;
    Note note;
    note.importId = m_request.importId;
    note.id = *id;
    note.kind = NoteKind::Write;
    note.begun = m_parts.clock.utc();
    note.write = batch.kind;
    note.sections = batch.sections.size();
    m_writing.insert(*id, note);
    Q_EMIT noted(note);
    co_return id;
}

} // namespace lessonlift
