// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QSslConfiguration>

namespace lessonlift
{

/// What TLS to one server goes by: the authorities that the system trusts and, where a file is
/// named, the certificates (PEM) in it besides. CannotRead, and which file, where there are none.
[[nodiscard]] Result<QSslConfiguration> tlsTrust(const QString &caFile);

} // namespace lessonlift
