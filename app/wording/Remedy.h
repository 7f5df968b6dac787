// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QList>

namespace lessonlift
{

/// What a person can do about an error with one press of a button.
enum class Remedy {
    Retry,            ///< go on from where it ended
    SignIn,           ///< a new token, then it goes on by itself
    EditServer,       ///< the address, a CA file, plain http
    EditProxy,        ///< the way to the server
    OpenFolder,       ///< mend what is in it, then retry
    ImportAsNew,      ///< as a lesson of its own, leaving the one on the server alone
    ImportSeparately, ///< each batch as a lesson of its own
    EditJournal       ///< where it is, what room it takes
};

/// In the order in which they help; empty where only others can do something.
[[nodiscard]] QList<Remedy> remediesFor(Kind kind);
/// For a button.
[[nodiscard]] QString remedyText(Remedy remedy);

} // namespace lessonlift
