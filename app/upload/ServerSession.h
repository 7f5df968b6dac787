// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Semaphore.h"
#include "http/Account.h"
#include "http/ServerAddress.h"
#include "server/AudioServing.h"
#include "upload/LineRate.h"
#include "upload/LookPace.h"
#include "upload/WritePace.h"

#include <functional>

namespace lessonlift
{

constexpr int mostLanes = 16;

/// What the lanes to one server share while the program runs. Learnt anew each time: a server may
/// have been replaced by a better one.
struct ServerSession {
    ServerSession(ServerAddress where, QByteArray token)
        : address(std::move(where))
        , account(std::move(token))
    {
    }

    ServerAddress address;
    Account account;
    /// Nothing: not tried yet.
    std::optional<bool> appends;
    std::optional<bool> orders; ///< by PUT /:id/sections
    std::optional<bool> putKeepsAudio;
    /// One lane tries, the others wait for what it learns.
    Semaphore learning{1};
    /// Lessons that send sections at once; as many as there are lanes, unless `pace` says
    /// otherwise.
    Semaphore writing{mostLanes};
    std::optional<WritePace> pace; ///< nothing: a person has said how many lessons at once
    std::function<void()> paceChanged;
    /// Of a write that took a place of `writing`, and so of the pace. underWay: as many when it
    /// began, itself too.
    void wrote(const std::optional<Error> &error, Milliseconds took, qint64 bytes, int underWay);
    LineRate line;
    int lanes = 0; ///< that exist: they share what the person allows in all
    /// Looks at audio files, of all lessons together.
    Semaphore confirming{LookPace::least};
    std::shared_ptr<AudioServing> serving = std::make_shared<AudioServing>();
    LookPace lookPace;
};

} // namespace lessonlift
