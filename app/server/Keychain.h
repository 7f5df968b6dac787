// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "server/ServerAddress.h"

#include <QCoro/QCoroTask>

namespace lessonlift::keychain
{

/// Tokens in the system's keychain, one a server. Errors: KeychainFault, where there is no
/// keychain or it is locked. An absent token is an empty one,
/// and to write an empty one removes it.
[[nodiscard]] QCoro::Task<Result<QByteArray>> readToken(ServerAddress server);
[[nodiscard]] QCoro::Task<Result<void>> writeToken(ServerAddress server, QByteArray token);

} // namespace lessonlift::keychain
