// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/OutOfTime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// A server that says so sooner, of a body that has left as a whole, means something else.
constexpr Milliseconds soonest = std::chrono::seconds(1);
/// Nobody closes a connection over the length of a request sooner, and says nothing.
constexpr Milliseconds soonestInSilence = std::chrono::minutes(1);

QString megabytes(double bytes)
{
    return QString::number(bytes / 1e6, 'f', 2) + u" MB"_s;
}

} // namespace

bool isOutOfTime(const Error &error, const BodySent &body, std::optional<Milliseconds> endsAfter)
{
    if (error.httpStatus == 408)
        return body.bytes < body.of || body.took >= soonest;
    const bool isCut = error.kind == Kind::ConnectionLost || error.httpStatus == 502 ||
                       error.httpStatus == 504; // what a proxy that passes bodies on makes of it
    if (isCut && endsAfter && body.took * 10 >= *endsAfter * 9)
        return true; // the same again, and its 408 was lost
    // Most of the time went by in sending, not in waiting for the server.
    return isCut && body.took >= soonestInSilence && body.moved * 2 >= body.took;
}

Error tooSlow(const BodySent &body, const Error &refusal)
{
    const double seconds = static_cast<double>(body.took.count()) / 1000;
    const auto figures = u"%1, %2/s, %3 s"_s.arg(
        megabytes(static_cast<double>(body.of)),
        megabytes(static_cast<double>(body.bytes) / std::max(seconds, 0.001)),
        QString::number(seconds, 'f', 0));
    auto error = withDetail(refusal, figures); // as doubtful as that
    error.kind = Kind::TooSlow;
    return error;
}

} // namespace lessonlift
