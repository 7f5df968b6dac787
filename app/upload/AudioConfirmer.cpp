// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/AudioConfirmer.h"

#include "upload/ProgressMeter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int workersPerLesson = LookPace::most;
/// A file that was stored a moment ago may take a moment to be served.
constexpr Milliseconds secondLookAfter(500);

} // namespace

AudioConfirmer::AudioConfirmer(Lane &lane, ProgressMeter &meter, ConfirmLevel level)
    : m_lane(lane)
    , m_meter(meter)
    , m_level(level)
{
}

AudioConfirmer::~AudioConfirmer() = default;

void AudioConfirmer::start(const QList<AudioState> &audio)
{
    if (m_level == ConfirmLevel::Listed)
        return;
    for (const auto &one : audio) {
        if (m_underWay.value(one.remote->url, -1) == m_lane.writes())
            continue;
        m_underWay.insert(one.remote->url, m_lane.writes());
        m_queue.push_back(one);
        ++m_unasked;
    }
    startWorkers();
}

void AudioConfirmer::startWorkers()
{
    // Ended workers are done with; those at work take from the queue too.
    if (m_working == 0)
        m_workers.clear();
    while (m_working < workersPerLesson && !m_queue.empty()) { // each takes one as it starts
        ++m_working;
        m_workers.push_back(work());
    }
}

QCoro::Task<> AudioConfirmer::finish()
{
    while (true) {
        while (m_working > 0) {
            auto workers = std::exchange(m_workers, {});
            for (auto &worker : workers)
                co_await worker;
        }
        if (m_suspects.isEmpty() || m_lane.cancel().isRequested())
            co_return;
        co_await sleepFor(m_lane.clock(), secondLookAfter, m_lane.cancel());
        for (const auto &suspect : std::exchange(m_suspects, {})) {
            m_lookedTwice.insert(suspect.remote->url);
            m_queue.push_back(suspect);
            ++m_unasked;
        }
        startWorkers();
    }
}

QCoro::Task<> AudioConfirmer::asked()
{
    while (m_unasked > 0) {
        Waker waker;
        m_waitsForAsked = &waker;
        co_await waker.woken();
        m_waitsForAsked = nullptr;
    }
}

void AudioConfirmer::noteAsked(int files)
{
    m_unasked -= files;
    if (m_unasked == 0 && m_waitsForAsked != nullptr)
        m_waitsForAsked->wake();
}

QList<AudioState> AudioConfirmer::pending(const QList<AudioState> &audio) const
{
    QList<AudioState> found;
    std::ranges::copy_if(audio, std::back_inserter(found), [this](const AudioState &a) {
        return a.remote && m_confirmed.value(a.remote->url, -1) != m_lane.writes() &&
               !m_unverifiable.contains(a.remote->url);
    });
    return found;
}

AudioSeen AudioConfirmer::seen() const
{
    return {m_unserved, {m_unverifiable.keyBegin(), m_unverifiable.keyEnd()}};
}

void AudioConfirmer::giveUp(const QString &url, const Error &error)
{
    m_unverifiable.insert(url, kindName(error.kind) + u": "_s + error.detail);
}

QCoro::Task<> AudioConfirmer::work()
{
    while (!m_queue.empty() && !m_lane.cancel().isRequested()) {
        auto audio = std::move(m_queue.front());
        m_queue.pop_front();
        co_await confirm(std::move(audio));
    }
    if (m_lane.cancel().isRequested()) {
        noteAsked(static_cast<int>(m_queue.size()));
        m_queue.clear();
        m_underWay.clear();
    }
    --m_working;
}

/// Same, NotServed, or SizeDiffers for any other file.
QCoro::Task<Result<AudioStanding>> AudioConfirmer::lookFor(RemoteAudio remote, AudioFile local)
{
    if (m_level == ConfirmLevel::Deep) {
        const auto got = co_await m_lane.client().downloadAudio(remote.url);
        if (!got && got.error().kind == Kind::AudioMissingOnServer)
            co_return AudioStanding::NotServed;
        if (!got)
            co_return tl::unexpected<Error>(got.error());
        const bool same = got->size == local.size && got->sha256 == local.sha256;
        co_return same ? AudioStanding::Same : AudioStanding::SizeDiffers;
    }
    const auto size = co_await m_lane.client().audioSize(remote.url, local.size);
    if (!size && size.error().kind == Kind::AudioMissingOnServer)
        co_return AudioStanding::NotServed;
    if (!size)
        co_return tl::unexpected<Error>(size.error());
    co_return *size == local.size ? AudioStanding::Same : AudioStanding::SizeDiffers;
}

QCoro::Task<> AudioConfirmer::confirm(AudioState audio)
{
    auto &session = m_lane.session();
    const auto permit = co_await session.confirming.acquire();
    const auto begun = m_lane.clock().now();
    const int places = session.confirming.places();
    const auto remote = *audio.remote;
    const int writes = m_lane.writes();
    m_underWay.insert(remote.url, writes);
    auto looking = lookFor(remote, audio.local);
    ++m_looks;
    noteAsked(1);
    const auto seen = co_await looking;
    if (const auto handshake = m_lane.client().handshake())
        session.lookPace.connected(*handshake);
    if (seen && m_level == ConfirmLevel::Served) // a download takes its time for other reasons
        session.lookPace.looked(m_lane.clock().now() - begun);
    else if (!seen && policyOf(seen.error().kind).retries)
        session.lookPace.failed(places);
    session.confirming.setPlaces(session.lookPace.places());
    const bool isSecondLook = m_lookedTwice.remove(remote.url);
    const bool isServed = seen && *seen == AudioStanding::Same;
    const bool isSuspect = seen && !isServed && !isSecondLook;
    if (!isSuspect && m_underWay.value(remote.url) == writes) // not where a later one is under way
        m_underWay.remove(remote.url);
    m_failures += seen && !isServed ? 1 : 0;
    if (!seen) {
        m_errors.insert(remote.url, seen.error());
    } else if (isServed) {
        m_confirmed.insert(remote.url, writes);
        m_unserved.remove(remote.url);
        m_differing.remove(remote.url);
        m_lane.lastLook().served.insert(audio.local.path);
        m_meter.confirmed(audio.local.path);
    } else if (isSuspect) {
        m_suspects.append(audio);
    } else {
        m_unserved.insert(remote.url);
        if (*seen == AudioStanding::SizeDiffers)
            m_differing.insert(remote.url);
        m_meter.lost(audio.local.path);
    }
    m_lane.reportProgress();
}

} // namespace lessonlift
