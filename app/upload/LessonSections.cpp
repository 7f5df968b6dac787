// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LessonSections.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

There audioThere(const AudioState &audio, const QSet<QString> &served)
{
    switch (audio.standing) {
    case AudioStanding::Same:
        return served.contains(audio.local.path) ? There::Served : There::Listed;
    case AudioStanding::Unknown:
        return There::Listed;
    case AudioStanding::NotListed:
    case AudioStanding::NotServed:
        return There::Damaged;
    case AudioStanding::SizeDiffers:
        return There::Different;
    }
    Q_UNREACHABLE();
}

bool isAllServed(const QList<AudioLine> &audio)
{
    return std::ranges::all_of(audio, [](const AudioLine &a) { return a.there == There::Served; });
}

There sectionThere(Standing standing, const QList<AudioLine> &audio)
{
    switch (standing) {
    case Standing::Whole:
        return isAllServed(audio) ? There::Served : There::Listed;
    case Standing::Missing:
        return There::Missing;
    case Standing::Damaged:
        return There::Damaged;
    case Standing::Conflicting:
        return There::Different;
    }
    Q_UNREACHABLE();
}

void addTexts(SectionLine &line, const Content &content)
{
    for (const auto &text : content.texts) {
        line.texts += text.isEmpty() ? 0 : 1;
        line.characters += text.size();
    }
}

SectionLine lineOf(const Section &section)
{
    SectionLine line;
    line.title = section.title;
    line.texts = 0;
    addTexts(line, section.content);
    for (const auto &subsection : section.subsections)
        addTexts(line, subsection.content);
    forEachAudio(section, [&line](const AudioFile &file) {
        AudioLine audio;
        audio.path = file.path;
        audio.size = file.size;
        line.audio.append(audio);
    });
    return line;
}

void addLook(SectionLine &line, const SectionState &state, const QSet<QString> &served)
{
    QHash<QString, There> audio;
    for (const auto &one : state.copy.audio)
        audio.insert(one.local.path, audioThere(one, served));
    for (auto &one : line.audio)
        one.there = audio.value(one.path, There::Missing);
    line.there = sectionThere(state.standing, line.audio);
}

} // namespace

LessonSections sectionsOf(const LessonFolder &folder, const LastLook &look)
{
    LessonSections result;
    result.lines.reserve(folder.sections.size());
    for (const auto &section : folder.sections)
        result.lines.append(lineOf(section));
    // The parts of a lesson that is imported in parts follow each other in the folder's order.
    qsizetype next = 0;
    for (const auto &[part, states] : look.parts) {
        for (const auto &state : states) {
            if (next < result.lines.size())
                addLook(result.lines[next++], state, look.served);
        }
    }
    return result;
}

LessonSections sectionsOf(const QList<JournaledSection> &sections)
{
    LessonSections result;
    for (const auto &section : sections) {
        SectionLine line;
        line.title = section.title;
        for (const auto &file : section.audio) {
            AudioLine audio;
            audio.path = file.path;
            audio.size = file.size;
            audio.there = file.isConfirmed ? There::Served
                          : section.isSent ? There::Listed
                                           : There::Missing;
            line.audio.append(audio);
        }
        const bool isServed = section.isSent && isAllServed(line.audio);
        line.there = isServed ? There::Served : section.isSent ? There::Listed : There::Missing;
        result.lines.append(line);
    }
    return result;
}

} // namespace lessonlift
