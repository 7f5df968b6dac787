// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimFault.h"

#include <QMetaEnum>

namespace lessonlift::simulation
{

QString nameOf(SimFault fault)
{
    return QString::fromLatin1(QMetaEnum::fromType<SimFault>().valueToKey(static_cast<int>(fault)));
}

QString nameOf(Place place)
{
    return QString::fromLatin1(QMetaEnum::fromType<Place>().valueToKey(static_cast<int>(place)));
}

bool isDoubtful(SimFault fault)
{
    switch (fault) {
    case SimFault::None:
    case SimFault::Refused:
    case SimFault::NameUnknown:
    case SimFault::TlsUntrusted:
    case SimFault::SlowDrip:
    case SimFault::SlowAppend:
    case SimFault::Status302:
    case SimFault::Status307:
    case SimFault::Status400:
    case SimFault::Status401:
    case SimFault::Status403:
    case SimFault::Status404Html:
    case SimFault::Status409:
    case SimFault::Status412:
    case SimFault::Status413:
    case SimFault::Html413:
    case SimFault::Status429:
    // An answer with the wrong thing in it is not a doubt by itself: it may not be noticed.
    case SimFault::WrongFewer:
    case SimFault::WrongAbsent:
    case SimFault::WrongNull:
    case SimFault::WrongOrder:
    case SimFault::WrongUnlisted:
    case SimFault::WrongLesson:
    case SimFault::WrongUnserved:
        return false;
    default:
        return true;
    }
}

bool canStrike(SimFault fault, Place place)
{
    const bool hasBody = isWrite(place) || place == Place::SignIn;
    const bool ofAudio = place == Place::Confirm || place == Place::Download;
    const bool tellsALesson = place == Place::Look || place == Place::Append ||
                              place == Place::Replace || place == Place::Order ||
                              place == Place::Totals;
    switch (fault) {
    case SimFault::ResetInBody:
    case SimFault::TimeUp:
    case SimFault::TimeUpCut:
    case SimFault::StallInBody:
    case SimFault::Html413InBody:
        return hasBody && place != Place::Delete;
    case SimFault::ResetAfterBody:
    case SimFault::StallAfterBody:
        return hasBody;
    case SimFault::LateThenReset:
    case SimFault::LateThenTimeout:
    case SimFault::Late504:
        return isWrite(place);
    case SimFault::Status408After:
    case SimFault::Status500After:
    case SimFault::Status503After:
    case SimFault::Html502After:
    case SimFault::Html504After:
        return hasBody;
    case SimFault::AnswerStallsHalfWay:
    case SimFault::AnswerCut:
    case SimFault::AnswerGarbage:
    case SimFault::AnswerEmpty:
    case SimFault::AnswerHtml200:
        return place != Place::Confirm;
    case SimFault::Garbage200:
        return !ofAudio;
    case SimFault::WrongFewer:
    case SimFault::WrongAbsent:
    case SimFault::WrongNull:
    case SimFault::WrongOrder:
    case SimFault::WrongUnlisted:
        return tellsALesson;
    case SimFault::WrongLesson:
        return tellsALesson || place == Place::Create;
    case SimFault::WrongUnserved:
        return place == Place::Append || place == Place::Confirm;
    case SimFault::SlowAppend:
        return place == Place::Append;
    default:
        return true;
    }
}

} // namespace lessonlift::simulation
