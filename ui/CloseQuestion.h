// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QWidget;

namespace lessonlift
{

/// How to close the window while something is uploaded. All three resume later.
enum class ClosingWay { KeepInTray, AfterBatch, Now };

/// Asks once, without blocking; nothing is called when the person would rather not close.
/// isSending: something is under way, else it only waits for its turn or its hour.
void askHowToClose(bool hasTray, bool isSending, std::function<void(ClosingWay)> onChosen,
                   QWidget *parent);

} // namespace lessonlift
