// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/CutIntoParts.h"

#include "upload/BatchSizer.h"
#include "upload/LineRate.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString partSizes = u"part-sizes"_s; ///< the event that keeps the cut: sections of each part

Result<void> keepCut(Lane &lane, const QList<Batch> &parts)
{
    QStringList sizes;
    for (const auto &part : parts)
        sizes.append(QString::number(part.size()));
    return lane.journal().addEvent(lane.request().importId, partSizes, sizes.join(u' '));
}

/// Nothing: this is no cut of so many sections.
std::optional<QList<Batch>> readCut(const QString &kept, qsizetype sections)
{
    QList<Batch> parts;
    int next = 0;
    for (const auto size : QStringView(kept).split(u' ', Qt::SkipEmptyParts)) {
        Batch part(size.toInt());
        std::iota(part.begin(), part.end(), next);
        next += static_cast<int>(part.size());
        parts.append(part);
    }
    return next == sections && next > 0 ? std::optional(parts) : std::nullopt;
}

} // namespace

Result<QList<Batch>> cutIntoParts(Lane &lane, bool isBegun)
{
    const auto &folder = *lane.request().folder;
    const auto kept = lane.journal().lastEvent(lane.request().importId, partSizes);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    if (auto parts = readCut(*kept, folder.sections.size()))
        return *parts;
    auto limits = lane.options().limits;
    if (!isBegun)
        limits = fitted(limits, lane.line());
    auto parts = planBatches(folder, allSections(folder), limits);
    const auto noted = keepCut(lane, parts);
    if (!noted)
        return tl::unexpected<Error>(noted.error());
    return parts;
}

Result<QList<Batch>> cutSmaller(Lane &lane, const QList<Batch> &parts, qsizetype from, Kind reason)
{
    const auto &folder = *lane.request().folder;
    BatchSizer sizer(fitted(lane.options().limits, lane.line()));
    (void)sizer.shrink(folder, parts[from], reason);
    QList<int> rest = allSections(folder);
    rest = rest.sliced(parts[from].first());
    auto cut = parts.first(from) + planBatches(folder, rest, sizer.limits());
    const auto noted = keepCut(lane, cut);
    if (!noted)
        return tl::unexpected<Error>(noted.error());
    return cut;
}

bool mayPassSmaller(const Error &error, const Batch &part, const TargetRecord &target)
{
    const bool isMade = !target.lessonId.isEmpty() || target.creations > 0; // or may be
    const bool isTooMuch = error.kind == Kind::TooLarge || error.kind == Kind::FieldTooLong ||
                           error.kind == Kind::TooSlow || error.httpStatus == 408;
    return isTooMuch && !isMade && part.size() > 1;
}

} // namespace lessonlift
