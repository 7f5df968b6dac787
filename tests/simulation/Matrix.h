// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Simulation.h"

namespace lessonlift::simulation
{

/// One fault at one place: everything else is well.
struct MatrixRow {
    Place place = Place::Other;
    SimFault fault = SimFault::None;

    [[nodiscard]] QString name() const
    {
        return nameOf(place) + QStringLiteral(": ") + nameOf(fault);
    }
};

/// Every fault at every place where it makes sense. The moment (before the request is carried out,
/// after, during the answer) is in the fault's name.
[[nodiscard]] QList<MatrixRow> matrix();

/// Plays a row. Signing in is a request of its own; every other place is met by an import.
[[nodiscard]] Outcome play(const MatrixRow &row);

} // namespace lessonlift::simulation
