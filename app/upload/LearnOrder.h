// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/Lane.h"

namespace lessonlift
{

/// Whether this server has PUT /:id/sections. Asked once per server and program run, about a
/// lesson that does not exist, so that nothing can be changed by it.
[[nodiscard]] QCoro::Task<Result<bool>> hasOrderRoute(Lane &lane);

} // namespace lessonlift
