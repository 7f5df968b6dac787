// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/Output.h"
#include "verify/AudioLooks.h"
#include "verify/Verification.h"

#include <QElapsedTimer>

namespace lessonlift
{

/// What came of verifying one folder: a verification, or why there is none.
struct VerifiedLesson {
    QString folder;
    QString title;
    QString lessonId; ///< empty: not found
    Result<Verification> result;
};

/// The object that `verify --json` ends with.
[[nodiscard]] QJsonObject verifyJson(const VerifiedLesson &lesson, const QString &kept);
/// Of several: {"event":"summary","lessons":[...]}.
[[nodiscard]] QJsonObject verifySummaryJson(const QList<VerifiedLesson> &lessons);
/// 0 only where there is no difference at all: what is extra is one, too, and so are wrong totals,
/// which a repair would set right.
[[nodiscard]] int exitCodeOf(const VerifiedLesson &lesson);
/// For people: totals first, then a line for each finding; or why there is nothing to tell.
/// kept: the id of its report; empty without one. Returns verifyJson().
QJsonObject tellVerified(const Output &output, const VerifiedLesson &lesson, const QString &kept);

/// What a running look shows on a terminal; nothing elsewhere.
class LookLine
{
public:
    explicit LookLine(const Output &output);
    void update(const QString &title, const LookProgress &now);
    /// Clears it, before other lines are printed.
    void clear();

private:
    bool m_onTerminal;
    bool m_drawn = false;
    QElapsedTimer m_sinceDrawn;
};

} // namespace lessonlift
