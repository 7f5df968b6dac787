// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QObject>
#include <QString>

// A namespace of its own, so that its names are known at run time (one such namespace a file).
namespace lessonlift::addresses
{
Q_NAMESPACE

/// What a text that a person typed lacks, or has too much, to be the address of a server.
enum class AddressFlaw {
    Empty,
    Blank,       ///< a blank or a line end in it
    NoScheme,    ///< neither https:// nor http:// in front
    OtherScheme, ///< ftp:// and the like
    Credentials, ///< a user's name or a password in front of the host
    NoHost,
    BadHost,
    BadPort,
    Query,
    Fragment,
    BadCharacter
};
Q_ENUM_NS(AddressFlaw)
} // namespace lessonlift::addresses

namespace lessonlift
{
using addresses::AddressFlaw;

/// The first one; nothing where it is well.
[[nodiscard]] std::optional<AddressFlaw> addressFlaw(const QString &trimmed);

/// The enumerator's name, as an Error of Kind::BadAddress carries it.
[[nodiscard]] QString flawName(AddressFlaw flaw);
[[nodiscard]] std::optional<AddressFlaw> flawFromName(const QString &name);

} // namespace lessonlift
