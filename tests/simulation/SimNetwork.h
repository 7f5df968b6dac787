// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "SimServer.h"
#include "SimTrace.h"

#include <functional>
#include <memory>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

namespace lessonlift::simulation
{

/// The wires between the processes and the server, with their faults. One for all.
struct SimWires {
    SimWires(SimClock &time, SimServer &toServer, SimTrace &lines, QRandomGenerator &dice,
             Milliseconds settleTime)
        : clock(time)
        , server(toServer)
        , trace(lines)
        , random(dice)
        , settle(settleTime)
    {
    }
    SimClock &clock;
    SimServer &server;
    SimTrace &trace;
    QRandomGenerator &random;
    Milliseconds settle; ///< what arrives late arrives sooner than this after the client gave up

    /// Which fault the next request meets.
    std::function<SimFault(const SimRequest &)> choose;
    /// Called when a request is about to be carried out, and when it has been.
    std::function<void(const SimRequest &, bool after)> onRequest;

    /// I4: writes that are under way, as the clients see it, and late ones that are still to come.
    QHash<QString, int> writing;
    QHash<QString, int> late;
    /// I4b: lessons (or "new TITLE") whose last write is in doubt, and the process that must look.
    QSet<QString> doubted;
    QSet<QString> listed; ///< of those, the ones that a list has shown since
    QHash<SimFault, qint64> injected;
    qint64 requests = 0;
    qint64 bytesPerSecond = 0; ///< of one body; 0: no limit
};

/// One process's end of the wires; its requests end with it.
struct SimEnd {
    explicit SimEnd(SimWires &toServer, int processNumber)
        : wires(toServer)
        , process(processNumber)
    {
    }
    SimWires &wires;
    int process;
    bool dead = false;
};

/// Managers for HttpClient that send over the wires instead of sockets.
[[nodiscard]] std::function<std::unique_ptr<QNetworkAccessManager>()>
simNetwork(std::shared_ptr<SimEnd> end);

} // namespace lessonlift::simulation
