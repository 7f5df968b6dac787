// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/Report.h"

#include <functional>

class QPushButton;

namespace lessonlift
{

/// Makes the button one that saves a report, in a form and at a place that are asked for.
/// report: of what is shown when the form is chosen; called then.
void letSaveReport(QPushButton &button, std::function<Report()> report);

} // namespace lessonlift
