// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Waker.h"
#include "compare/Comparison.h"
#include "upload/Lane.h"

#include <deque>

namespace lessonlift
{

class ProgressMeter;

/// Looks whether audio files are served: with the right size (HEAD), or with the right bytes
/// (downloaded as a stream). Works side by side with the next batch's upload, several at once.
/// A file counts as confirmed for the writes that came before the look.
class AudioConfirmer
{
public:
    AudioConfirmer(Lane &lane, ProgressMeter &meter, ConfirmLevel level);
    /// finish() must have ended before.
    ~AudioConfirmer();
    AudioConfirmer(const AudioConfirmer &) = delete;
    AudioConfirmer &operator=(const AudioConfirmer &) = delete;

    /// Begins to look at them, except those that are being looked for since the last write, and
    /// returns at once. Does nothing at level `listed`.
    void start(const QList<AudioState> &audio);
    /// Ends when nothing is under way and every suspect has been looked for again.
    [[nodiscard]] QCoro::Task<> finish();
    /// Ends when every file that is to be looked for has been asked for; answers may be due.
    [[nodiscard]] QCoro::Task<> asked();
    /// How many files were asked for so far.
    [[nodiscard]] int looks() const { return m_looks; }

    /// Of these, the ones not yet confirmed since the last write, and not given up.
    [[nodiscard]] QList<AudioState> pending(const QList<AudioState> &audio) const;
    /// Looked for twice and not there, or not as they should be.
    [[nodiscard]] const UnservedUrls &unserved() const { return m_unserved; }
    /// Of those, the ones that are served with another size or other bytes.
    [[nodiscard]] const UnservedUrls &differing() const { return m_differing; }
    /// Seen as it should be at any time in this run.
    [[nodiscard]] bool wasServed(const QString &url) const { return m_confirmed.contains(url); }
    [[nodiscard]] bool servedAny() const { return !m_confirmed.isEmpty(); }
    /// How often a look said that a file is not there, or not as it should be.
    [[nodiscard]] int failures() const { return m_failures; }
    /// What looks have shown.
    [[nodiscard]] AudioSeen seen() const;
    /// By address: why looks since the last call could not be made.
    [[nodiscard]] QHash<QString, Error> takeErrors() { return std::exchange(m_errors, {}); }
    /// It is not looked for any more: nobody knows whether it is right.
    void giveUp(const QString &url, const Error &error);
    /// Those given up: why, in words for support.
    [[nodiscard]] const QHash<QString, QString> &unverifiable() const { return m_unverifiable; }

private:
    void startWorkers();
    void noteAsked(int files);
    [[nodiscard]] QCoro::Task<> work();
    [[nodiscard]] QCoro::Task<Result<AudioStanding>> lookFor(RemoteAudio remote, AudioFile local);
    [[nodiscard]] QCoro::Task<> confirm(AudioState audio);

    Lane &m_lane;
    ProgressMeter &m_meter;
    ConfirmLevel m_level;
    std::deque<AudioState> m_queue;
    QList<AudioState> m_suspects; ///< not there at the first look
    QSet<QString> m_lookedTwice;  ///< suspects under way for the second time
    std::vector<QCoro::Task<>> m_workers;
    int m_working = 0;
    int m_unasked = 0; ///< in the queue, or waiting for a place
    int m_looks = 0;
    Waker *m_waitsForAsked = nullptr;
    int m_failures = 0;
    QHash<QString, int> m_confirmed; ///< url -> Lane::writes() when the look began
    QHash<QString, int> m_underWay;  ///< the same, of looks that have not ended
    UnservedUrls m_unserved;
    UnservedUrls m_differing;
    QHash<QString, Error> m_errors;
    QHash<QString, QString> m_unverifiable;
};

} // namespace lessonlift
