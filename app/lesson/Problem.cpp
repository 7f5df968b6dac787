// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Problem.h"

#include <algorithm>
#include <QMetaEnum>

namespace lessonlift
{

Severity severityOf(Rule rule)
{
    return rule < Rule::AudioWithoutText ? Severity::Error : Severity::Warning;
}

QString ruleName(Rule rule)
{
    return QString::fromLatin1(QMetaEnum::fromType<Rule>().valueToKey(static_cast<int>(rule)));
}

bool blocks(const Problems &problems)
{
    return std::ranges::any_of(
        problems, [](const Problem &p) { return severityOf(p.rule) == Severity::Error; });
}

} // namespace lessonlift
