// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ContentRecords.h"

#include "base/Sha256.h"
#include "journal/ContentKey.h"

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

QByteArray contentKey(const LessonFolder &folder)
{
    QList<KeyedSection> sections;
    for (const auto &section : folder.sections) {
        KeyedSection keyed{section.title, contentRecords(section), {}};
        forEachAudio(section,
                     [&](const AudioFile &file) { keyed.audio.insert(file.path, file.sha256); });
        sections.append(std::move(keyed));
    }
    return contentKey(sections);
}

} // namespace lessonlift
