// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "http/ServerAddress.h"

#include <QCoro/QCoroTask>

namespace lessonlift::keychain
{

/// Tokens in the system's keychain, one a server. Errors: KeychainFault, where there is no
/// keychain or it is locked. An absent token is an empty one, and writing an empty one removes it.
[[nodiscard]] QCoro::Task<Result<QByteArray>> readToken(ServerAddress server);
[[nodiscard]] QCoro::Task<Result<void>> writeToken(ServerAddress server, QByteArray token);

/// The same for a secret that belongs to no server; the name is no address.
[[nodiscard]] QCoro::Task<Result<QByteArray>> readSecret(QString name);
[[nodiscard]] QCoro::Task<Result<void>> writeSecret(QString name, QByteArray secret);

} // namespace lessonlift::keychain
