// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/RepairWording.h"

#include "wording/ErrorWording.h"
#include "wording/StateWording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct RepairWording {
    Q_DECLARE_TR_FUNCTIONS(RepairWording)
};

/// The names of the command line, which `verify` shows too.
QString reasonsOf(const QList<Finding> &findings)
{
    QStringList names;
    for (const auto finding : findings)
        names.append(findingName(finding));
    return names.join(u", "_s);
}

} // namespace

QString deedText(RepairAction action)
{
    switch (action) {
    case RepairAction::append:
        return RepairWording::tr("is sent and put in its place");
    case RepairAction::replace:
        return RepairWording::tr("a fresh copy takes the place of the damaged one");
    case RepairAction::drop:
        return RepairWording::tr("one copy too many is taken out");
    case RepairAction::move:
        return RepairWording::tr("is moved to its place");
    case RepairAction::totals:
        return RepairWording::tr("The lesson’s numbers of sections are set right.");
    }
    Q_UNREACHABLE();
}

QString stepText(const RepairStep &step)
{
    if (step.action == RepairAction::totals)
        return deedText(step.action);
    const auto deed =
        u"%1: %2 (%3)"_s.arg(step.section, deedText(step.action), reasonsOf(step.reasons));
    if (step.files == 0)
        return deed;
    const auto files = RepairWording::tr("%n audio files", nullptr, static_cast<int>(step.files));
    const auto sends = u"%1, %2, %3"_s.arg(deed, files, sizeText(step.bytes));
    const auto again = againText(step);
    return again.isEmpty() ? sends : sends + u". "_s + again;
}

QString againText(const RepairStep &step)
{
    if (step.againFiles == 0)
        return {};
    return RepairWording::tr("Of these, %Ln audio file(s), %1, are on the server as they should be "
                             "and are sent again: neither one text nor one recording of a section "
                             "can be changed alone.",
                             nullptr, static_cast<int>(step.againFiles))
        .arg(sizeText(step.againBytes));
}

QString unmendableText(const Unmendable &one)
{
    Error error;
    error.kind = one.kind;
    error.detail = one.detail;
    return RepairWording::tr("%1: cannot be mended (%2). %3")
        .arg(one.section, reasonsOf(one.reasons), whatHappened(error));
}

QString planText(const RepairPlan &plan)
{
    if (plan.isWhole())
        return nothingToMend();
    const auto count = [](qsizetype number) { return static_cast<int>(number); };
    qsizetype files = 0;
    qint64 bytes = 0;
    for (const auto &step : plan.steps) {
        files += step.files;
        bytes += step.bytes;
    }
    QStringList parts{RepairWording::tr("%Ln step(s)", nullptr, count(plan.steps.size()))};
    if (files > 0)
        parts.append(RepairWording::tr("%Ln audio file(s) to send, %1", nullptr, count(files))
                         .arg(sizeText(bytes)));
    qint64 again = 0;
    for (const auto &step : plan.steps)
        again += step.againBytes;
    if (again > 0)
        parts.append(RepairWording::tr("%1 of it again, though it is right on the server")
                         .arg(sizeText(again)));
    if (!plan.cannot.isEmpty())
        parts.append(
            RepairWording::tr("%Ln thing(s) cannot be mended", nullptr, count(plan.cannot.size())));
    const auto others = plan.stays.size() + plan.additions.size();
    if (others > 0)
        parts.append(RepairWording::tr("%Ln thing(s) of others stay(s)", nullptr, count(others)));
    return parts.join(u" · "_s);
}

QString nothingToMend()
{
    return RepairWording::tr("The lesson is whole; there is nothing to mend.");
}

} // namespace lessonlift
