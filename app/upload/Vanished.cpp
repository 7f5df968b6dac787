// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Vanished.h"

#include "upload/ContentRecords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// By the name of the part that it is of: "" for the section's own texts and recordings.
QHash<QString, ContentRecord> byPart(const QList<ContentRecord> &records)
{
    QHash<QString, ContentRecord> parts;
    for (const auto &record : records)
        parts.insert(normalTitle(record.subsection), record);
    return parts;
}

/// Whatever a text is changed to, and whatever a recording is called now: that it is there.
QStringList goneOf(const ContentRecord &begunWith, const ContentRecord &there)
{
    QStringList gone;
    for (auto text = begunWith.texts.cbegin(); text != begunWith.texts.cend(); ++text) {
        const auto place =
            begunWith.subsection.isEmpty() ? QString() : begunWith.subsection + u": "_s;
        if (!there.texts.contains(text.key()))
            gone.append(place + text.key());
    }
    for (auto file = begunWith.audio.cbegin(); file != begunWith.audio.cend(); ++file) {
        if (!there.audio.contains(file.key()))
            gone.append(file.value());
    }
    return gone;
}

} // namespace

QStringList vanished(const QList<SectionRecord> &begunWith, const LessonFolder &folder)
{
    QStringList gone;
    if (begunWith.isEmpty())
        return gone; // it is not begun: what it holds need not be read
    QHash<QString, QHash<QString, ContentRecord>> present;
    for (const auto &section : folder.sections)
        present.insert(normalTitle(section.title), byPart(contentRecords(section)));
    for (const auto &section : begunWith) {
        const auto there = present.constFind(normalTitle(section.title));
        if (there == present.cend()) {
            gone.append(section.title);
            continue;
        }
        for (const auto &part : section.content) {
            const auto now = there->constFind(normalTitle(part.subsection));
            if (now == there->cend()) {
                gone.append(section.title + u": "_s + part.subsection);
                continue;
            }
            for (const auto &one : goneOf(part, *now))
                gone.append(section.title + u": "_s + one);
        }
    }
    return gone;
}

} // namespace lessonlift
