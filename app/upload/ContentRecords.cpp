// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ContentRecords.h"

#include "base/Sha256.h"

namespace lessonlift
{

namespace
{

ContentRecord recordOf(const QString &subsection, const Content &content)
{
    ContentRecord record;
    record.subsection = subsection;
    for (const auto variant : allVariants) {
        if (const auto &text = content.text(variant); !text.isEmpty())
            record.texts.insert(textKey(variant), Sha256::of(text.toUtf8()));
        if (const auto &audio = content.audioOf(variant))
            record.audio.insert(audioKey(variant), audio->path);
    }
    return record;
}

} // namespace

QList<ContentRecord> contentRecords(const Section &section)
{
    QList<ContentRecord> records{recordOf({}, section.content)};
    for (const auto &subsection : section.subsections)
        records.append(recordOf(subsection.title, subsection.content));
    return records;
}

} // namespace lessonlift
