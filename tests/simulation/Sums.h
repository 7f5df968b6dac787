// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Simulation.h"

#include <QJsonObject>
#include <QMap>

namespace lessonlift::simulation
{

/// What many scenarios came to, by name: faults injected, imports by how they ended, violations by
/// invariant, and single figures.
class Sums
{
public:
    void add(const Outcome &outcome);
    /// Of another process.
    void add(const QJsonObject &other);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isClean() const { return m_violations.isEmpty(); }

private:
    using Counts = QMap<QString, qint64>;
    Counts m_figures;
    Counts m_injected;
    Counts m_ends;
    Counts m_violations;
};

} // namespace lessonlift::simulation
