// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lessonlift::testing
{

/// C++ with comments, the insides of texts and preprocessor lines taken out; line ends stay.
[[nodiscard]] QString bareCode(const QString &source);

/// One statement (or the head of a block), with the bodies of lambdas cut out of it: they are
/// statements of their own.
struct Statement {
    QString text;
    int line = 0;
    bool hasBraces = false; ///< a brace initialiser
    bool hasCapturingLambda = false;
    bool isInCapturingLambda = false;
};
[[nodiscard]] QList<Statement> statementsOf(const QString &source);

/// "12: what is wrong", for each statement against the rules of DESIGN.md, "Coroutines".
[[nodiscard]] QStringList coroutineFaults(const QString &source);
/// The same for the declarations of a header: a Task is [[nodiscard]].
[[nodiscard]] QStringList taskFaults(const QString &header);

} // namespace lessonlift::testing
