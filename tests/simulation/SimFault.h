// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

namespace lessonlift::simulation
{
Q_NAMESPACE

/// Where a fault can strike: what a request is for.
enum class Place {
    SignIn,
    List,
    Create,
    Look,
    Append,
    Replace,
    Order,
    Totals,
    Delete,
    Confirm,
    Download,
    Other
};
Q_ENUM_NS(Place)

/// What goes wrong with one request. "Before": it is not carried out. "After": it is.
enum class SimFault {
    None,
    // the way there
    Refused,
    NameUnknown,
    TlsUntrusted,
    ResetBeforeBody,
    ResetInBody,
    ResetAfterBody, ///< it has arrived whole, and is not carried out
    StallBeforeBody,
    StallInBody,
    StallAfterBody,
    SlowDrip,  ///< all is well, but byte by byte
    TimeUp,    ///< byte by byte, for so long that the server ends it: 408 (contract, trap 13)
    TimeUpCut, ///< the same, and the 408 is lost
    // carried out, and the answer goes astray
    AnswerLost,
    AnswerStalls,
    AnswerStallsHalfWay,
    AnswerCut,
    AnswerGarbage,
    AnswerEmpty,
    AnswerHtml200,
    LateThenReset,   ///< the connection is reset; carried out a moment later
    LateThenTimeout, ///< nothing is heard; carried out after the client gave up
    Late504,         ///< a proxy gives up first
    // answers other than yes, before it is carried out
    Garbage200,
    Status302,
    Status307,
    Status400,
    Status401,
    Status403,
    Status404Html,
    Status408,
    Status409,
    Status412,
    Status413,
    Html413,
    Html413InBody, ///< the proxy hangs up while the body is being sent
    Status429,
    Status500,
    Html502,
    Status503,
    Html503,
    // the same, although it was carried out
    Status408After,
    Status500After,
    Status503After,
    Html502After,
    Html504After,
    // a yes with the wrong thing in it
    WrongFewer,
    WrongAbsent, ///< nothing of the sections
    WrongNull,
    WrongOrder,
    WrongUnlisted,
    WrongLesson,
    WrongUnserved, ///< right, but an audio file of it is not on the disk
    // the server's append was a read, then a write, and somebody else's write in between is lost
    SlowAppend
};
Q_ENUM_NS(SimFault)

[[nodiscard]] QString nameOf(SimFault fault);
[[nodiscard]] QString nameOf(Place place);

/// Whether the client can know that the request was not carried out.
[[nodiscard]] bool isDoubtful(SimFault fault);
/// Whether a fault of this kind makes sense there.
[[nodiscard]] bool canStrike(SimFault fault, Place place);
[[nodiscard]] inline bool isWrite(Place place)
{
    return place == Place::Create || place == Place::Append || place == Place::Replace ||
           place == Place::Order || place == Place::Totals || place == Place::Delete;
}

} // namespace lessonlift::simulation
