// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/CheckLimits.h"

#include "plan/SectionJson.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

qint64 sumAtMost(const LessonFolder &folder)
{
    qint64 bytes = 1;
    for (const auto &section : folder.sections)
        bytes += sectionJsonBytesAtMost(section);
    return bytes;
}

} // namespace

QStringList knownCategories()
{
    return {u"constitution"_s, u"ipc"_s, u"bns"_s, u"crpc"_s,     u"bnss"_s,
            u"iea"_s,          u"bse"_s, u"cpc"_s, u"contract"_s, u"companies"_s};
}

Problems checkLimits(const LessonFolder &folder, const Limits &limits,
                     const QStringList &categories)
{
    Problems problems;
    if (!folder.category.isEmpty() && !categories.contains(folder.category))
        problems.append(Problem{Rule::UnknownCategory, u"lesson.json"_s, folder.category});
    qint64 allJson = 0;
    const bool isExact = sumAtMost(folder) > limits.lessonBytes;
    for (const auto &section : folder.sections) {
        // Most sections need not be written out to know that they are short enough.
        const qint64 atMost = sectionJsonBytesAtMost(section) + 1;
        const qint64 json =
            atMost <= limits.textFieldBytes && !isExact ? atMost : sectionJsonBytes(section) + 1;
        allJson += json - 1;
        if (json > limits.textFieldBytes)
            problems.append(Problem{Rule::SectionTooLong, section.folder, QString::number(json)});
        forEachAudio(section, [&](const AudioFile &audio) {
            if (audio.size > limits.fileBytes)
                problems.append(
                    Problem{Rule::FileTooLarge, audio.path, QString::number(audio.size)});
        });
    }
    if (allJson + 1 > limits.lessonBytes)
        problems.append(Problem{Rule::LessonTooLong, u"."_s, QString::number(allJson + 1)});
    return problems;
}

} // namespace lessonlift
