// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/ExitCode.h"

namespace lessonlift
{

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Kind::Interrupted:
        return exitcode::interrupted;
    case Kind::NotSignedIn:
    case Kind::Forbidden:
    case Kind::KeychainFault:
        return exitcode::notSignedIn;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::TlsUntrusted:
    case Kind::SpeaksNoTls:
    case Kind::SpeaksNoHttp:
    case Kind::NoWebServer:
    case Kind::ProxyFault:
    case Kind::BadProxy:
        return exitcode::unreachable;
    case Kind::HeldByOther:
        return exitcode::held;
    case Kind::LessonUnlike:
    case Kind::LessonAmbiguous: // a person must choose
    case Kind::AudioUnverifiable:
        return exitcode::differs;
    case Kind::CannotWrite:
        return exitcode::blocked;
    case Kind::BadAddress:
    case Kind::PlainHttpRefused:
    case Kind::PortTaken:
    case Kind::NotAJournal:
        return exitcode::usage;
    default:
        return exitcode::failed;
    }
}

int exitCodeOf(const LessonSummary &summary)
{
    switch (summary.state) {
    case LessonState::Done:
    case LessonState::Uploaded:
        return exitcode::done;
    case LessonState::Blocked:
        return exitcode::blocked;
    case LessonState::Conflict:
        return exitcode::differs;
    default:
        return summary.problem ? exitCodeOf(*summary.problem) : exitcode::failed;
    }
}

int firstThatApplies(const QList<int> &codes)
{
    const int order[] = {exitcode::interrupted, exitcode::notSignedIn, exitcode::unreachable,
                         exitcode::held,        exitcode::failed,      exitcode::differs,
                         exitcode::blocked};
    for (const int code : order) {
        if (codes.contains(code))
            return code;
    }
    return exitcode::done;
}

int exitCodeOf(const QList<LessonSummary> &summaries)
{
    QList<int> codes;
    for (const auto &summary : summaries)
        codes.append(exitCodeOf(summary));
    return firstThatApplies(codes);
}

} // namespace lessonlift
