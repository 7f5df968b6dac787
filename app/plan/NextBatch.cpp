// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/NextBatch.h"

#include "plan/SectionJson.h"

#include <numeric>

namespace lessonlift
{

namespace
{

/// A generous estimate of a part's head and boundary in a multipart body.
constexpr qint64 partOverhead = 256;

} // namespace

Batch nextBatch(const LessonFolder &folder, const QList<int> &missing, const Limits &limits,
                qint64 there)
{
    Batch batch;
    qint64 text = 2; // the brackets of the array
    qint64 body = 2 * partOverhead;
    for (const int index : missing) {
        const auto &section = folder.sections[index];
        const auto totals = totalsOf(section);
        const qint64 json = sectionJsonBytes(section);
        text += json;
        body += json + totals.bytes + totals.audio * partOverhead;
        there += json + referenceBytes(section);
        const bool full = batch.size() >= limits.sectionsPerBatch || text > limits.textFieldBytes ||
                          body > limits.bodyBytes || there > limits.lessonBytes;
        if (full && !batch.isEmpty())
            break;
        batch.append(index);
    }
    return batch;
}

qint64 bytesAdded(const LessonFolder &folder, const Batch &batch)
{
    qint64 bytes = 0;
    for (const int index : batch)
        bytes += sectionJsonBytes(folder.sections[index]) + referenceBytes(folder.sections[index]);
    return bytes;
}

QList<Batch> planBatches(const LessonFolder &folder, QList<int> missing, const Limits &limits)
{
    QList<Batch> batches;
    while (!missing.isEmpty()) {
        batches.append(nextBatch(folder, missing, limits));
        missing.remove(0, batches.last().size());
    }
    return batches;
}

QList<int> allSections(const LessonFolder &folder)
{
    QList<int> all(folder.sections.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace lessonlift
