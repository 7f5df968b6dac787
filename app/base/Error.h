// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>
#include <QObject>
#include <QString>
#include <tl/expected.hpp>

// A namespace of its own, so that its names are known at run time (one such namespace a file).
namespace lessonlift::errors
{
Q_NAMESPACE

/// One enumerator per thing a person can do something about. The names appear as "kind" in the
/// JSON of the command line, so they are stable.
enum class Kind {
    // the way to the server
    BadAddress,
    Offline,
    Timeout,
    ConnectionLost,
    TlsUntrusted,
    SpeaksNoTls,
    SpeaksNoHttp,
    NoWebServer,
    PlainHttpRefused,
    Redirected,
    ProxyFault,
    BadProxy,
    // what the server answered
    NotSignedIn,
    Forbidden,
    TooLarge,
    TooSlow,
    LessonFull,
    FieldTooLong,
    Rejected,
    Busy,
    ServerFault,
    BadAnswer,
    RouteMissing,
    LessonGone,
    LessonNotFound,
    // what looking at the lesson showed
    AudioMissingOnServer,
    AudioUnverifiable,
    LessonAmbiguous,
    LessonUnlike,
    CannotAppend,
    ServerDestroysAudio,
    TextConflict,
    NotRecognised,
    NotOrderable,
    OrderTooLarge,
    ChangedByOthers,
    NotConverging,
    SectionsSetAside,
    // this computer
    ContentProblems,
    ChangedOnDisk,
    SectionsVanished,
    CannotRead,
    CannotWrite,
    PortTaken,
    HeldByOther,
    JournalFault,
    NotAJournal,
    KeychainFault,
    // not failures
    Cancelled,
    Interrupted,
    Paused
};
Q_ENUM_NS(Kind)

/// Why, as far as it is known; the names are kept in journals, so they are stable.
enum class Cause {
    Unknown,
    NoSuchHost,     ///< Error::about: the name that stands for no computer
    NothingListens, ///< the computer is there, and takes no connection at that port
    NoRoute,        ///< no way leads to that network
    KindSaysIt      ///< a line that broke, or stayed silent: Error::detail adds nothing for people
};
Q_ENUM_NS(Cause)
} // namespace lessonlift::errors

namespace lessonlift
{
using errors::Cause;
using errors::Kind;

struct Error {
    Kind kind = Kind::Cancelled;
    /// What the server or the system said, and of which file or section; not a sentence of ours,
    /// and nothing that is read again: what is known of it stands in the other fields.
    QString detail;
    /// 0 where no answer was read.
    int httpStatus = 0;
    /// As the server asked (Retry-After).
    std::optional<std::chrono::milliseconds> retryAfter;
    /// True where a write may have been carried out, or may still be, in spite of the error.
    bool doubtful = false;
    Cause cause = Cause::Unknown;
    QString about;         ///< what the cause is about
    QString proxyVariable; ///< of the environment, which named the proxy on the way; empty: none

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Who can do something about an error.
enum class Actor { Nobody, Editor, Account, Administrator };

struct Policy {
    Actor actor;
    /// LessonLift tries again by itself, after a pause that grows.
    bool retries;
};

/// The one table from Kind to who acts and whether it is tried again without being asked.
[[nodiscard]] Policy policyOf(Kind kind);

/// The enumerator's name, as it stands in JSON and in the journal.
[[nodiscard]] QString kindName(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromName(const QString &name);

[[nodiscard]] inline tl::unexpected<Error> failure(Kind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return tl::unexpected<Error>(error);
}

/// The same, told in other words: what was known of why does not stand for what these say.
[[nodiscard]] inline Error withDetail(Error error, const QString &detail)
{
    error.detail = detail;
    error.cause = Cause::Unknown;
    return error;
}

} // namespace lessonlift
