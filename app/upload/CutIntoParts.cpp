// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/CutIntoParts.h"

#include "upload/BatchSizer.h"
#include "upload/LineRate.h"

#include <algorithm>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString partTitles = u"parts"_s; ///< the event that keeps the cut: the titles of each part

Result<void> keepCut(Lane &lane, const QList<Batch> &parts)
{
    const auto &sections = lane.request().folder->sections;
    QJsonArray kept;
    for (const auto &part : parts) {
        QJsonArray titles;
        for (const int index : part)
            titles.append(sections[index].title);
        kept.append(titles);
    }
    const auto json = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    return lane.journal().addEvent(lane.request().importId, partTitles, QString::fromUtf8(json));
}

/// Each section in the part that it was cut into; one that is new in the folder with the one before
/// it. A part whose sections are all gone from the folder stays, empty: the numbers of the others
/// are those of their lessons.
QList<Batch> readCut(const QString &kept, const LessonFolder &folder)
{
    const auto json = QJsonDocument::fromJson(kept.toUtf8()).array();
    QHash<QString, qsizetype> partOf;
    for (qsizetype part = 0; part < json.size(); ++part) {
        for (const auto &title : json[part].toArray())
            partOf.insert(normalTitle(title.toString()), part);
    }
    QList<Batch> parts(json.size());
    qsizetype at = 0;
    for (int index = 0; index < folder.sections.size() && !parts.isEmpty(); ++index) {
        at = std::max(at, partOf.value(normalTitle(folder.sections[index].title), at));
        parts[at].append(index);
    }
    return parts;
}

} // namespace

Result<QList<Batch>> cutIntoParts(Lane &lane, bool isBegun)
{
    const auto &folder = *lane.request().folder;
    const auto kept = lane.journal().lastEvent(lane.request().importId, partTitles);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    if (auto parts = readCut(*kept, folder); !parts.isEmpty())
        return parts;
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
