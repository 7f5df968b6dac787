// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Arguments.h"
#include "cli/Output.h"

#include <QCoro/QCoroTask>

namespace lessonlift
{

class Interrupt;

/// What every command gets. Each returns an exit code.
struct CommandContext {
    const Arguments &arguments;
    const Output &output;
    Interrupt &interrupt;
};

[[nodiscard]] QCoro::Task<int> checkCommand(CommandContext context);
[[nodiscard]] QCoro::Task<int> importCommand(CommandContext context);
[[nodiscard]] QCoro::Task<int> resumeCommand(CommandContext context);
[[nodiscard]] QCoro::Task<int> statusCommand(CommandContext context);
[[nodiscard]] QCoro::Task<int> verifyCommand(CommandContext context);
/// verify --receipt FILE: the part of verifyCommand() that needs no folder.
[[nodiscard]] QCoro::Task<int> verifyReceipt(CommandContext context);
[[nodiscard]] QCoro::Task<int> reportCommand(CommandContext context);
[[nodiscard]] QCoro::Task<int> repairCommand(CommandContext context);
[[nodiscard]] QCoro::Task<int> loginCommand(CommandContext context);
[[nodiscard]] QCoro::Task<int> practiceCommand(CommandContext context);

} // namespace lessonlift
