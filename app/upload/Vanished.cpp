// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Vanished.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QStringList vanished(const QList<SectionRecord> &begunWith, const LessonFolder &folder)
{
    QHash<QString, QSet<QString>> present; // illustrations by section
    for (const auto &section : folder.sections) {
        auto &illustrations = present[normalTitle(section.title)];
        for (const auto &subsection : section.subsections)
            illustrations.insert(normalTitle(subsection.title));
    }
    QStringList gone;
    for (const auto &section : begunWith) {
        const auto there = present.constFind(normalTitle(section.title));
        if (there == present.cend()) {
            gone.append(section.title);
            continue;
        }
        for (const auto &part : section.content) {
            if (!part.subsection.isEmpty() && !there->contains(normalTitle(part.subsection)))
                gone.append(section.title + u": "_s + part.subsection);
        }
    }
    return gone;
}

} // namespace lessonlift
