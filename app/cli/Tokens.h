// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "http/Account.h"
#include "http/ServerAddress.h"

#include <QCoro/QCoroTask>

namespace lessonlift
{

/// The token for a server: the file, else LESSONLIFT_TOKEN, else the keychain; NotSignedIn when
/// there is none. The account gets it, and with a file the way to read it once more when refused.
[[nodiscard]] QCoro::Task<Result<void>> provideToken(ServerAddress server, QString tokenFile,
                                                     Account &account);

} // namespace lessonlift
