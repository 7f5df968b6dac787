// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/TextForm.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QString withPlainLineEnds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

FormDifference formDifference(const QString &here, const QString &there)
{
    const auto hereLines = withPlainLineEnds(here);
    const auto thereLines = withPlainLineEnds(there);
    if (composed(hereLines) != composed(thereLines))
        return {};
    return {hereLines != thereLines, composed(here) != composed(there)};
}

} // namespace lessonlift
