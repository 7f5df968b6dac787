// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/BatchSizer.h"

#include "plan/SectionJson.h"

#include <algorithm>

namespace lessonlift
{

BatchSizer::BatchSizer(const Limits &wanted)
    : m_wanted(wanted)
    , m_limits(wanted)
{
}

bool BatchSizer::shrink(const LessonFolder &folder, const Batch &batch, Kind reason)
{
    if (batch.size() <= 1)
        return false;
    qint64 text = 0;
    qint64 body = 0;
    for (const int index : batch) {
        text += sectionJsonBytes(folder.sections[index]);
        body += totalsOf(folder.sections[index]).bytes;
    }
    const int half = static_cast<int>(batch.size() / 2);
    switch (reason) {
    case Kind::FieldTooLong:
        m_limits.textFieldBytes = std::max<qint64>(1, text / 2);
        break;
    case Kind::TooLarge:
    case Kind::ConnectionLost:
    case Kind::Timeout:
        m_limits.bodyBytes = std::max<qint64>(1, (text + body) / 2);
        break;
    default:
        break;
    }
    // In any case fewer sections, so that the next batch is smaller whatever the estimate.
    m_limits.sectionsPerBatch = half;
    return true;
}

void BatchSizer::widen()
{
    m_limits.sectionsPerBatch = m_wanted.sectionsPerBatch;
}

} // namespace lessonlift
