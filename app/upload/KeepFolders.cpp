// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Which lessons' folders stay in memory while they wait: ten thousand would not fit.
#include "upload/UploadQueue.h"
#include "upload/UploadQueueJob.h"

namespace lessonlift
{

namespace
{

/// Texts of queued lessons may take this much memory; the folders of further ones are read again
/// when their turn comes.
constexpr qint64 keepMost = 64'000'000;

qint64 weightOf(const LessonFolder &folder)
{
    qint64 weight = 0;
    const auto add = [&weight](const Content &content) {
        for (const auto &text : content.texts)
            weight += 2 * text.size();
        for (const auto &audio : content.audio)
            weight += audio ? 400 : 0;
    };
    for (const auto &section : folder.sections) {
        weight += 600;
        add(section.content);
        for (const auto &subsection : section.subsections)
            add(subsection.content);
    }
    weight += 300 * folder.pins.files.size();
    return weight;
}

} // namespace

void UploadQueue::keepFolder(Job &job, bool isNeeded)
{
    m_kept += weightOf(*job.request.folder);
    if (m_kept > keepMost && !isNeeded)
        lighten(job);
}

void UploadQueue::lighten(Job &job)
{
    m_kept -= weightOf(*job.request.folder);
    auto light = std::make_shared<LessonFolder>(*job.request.folder);
    light->sections.clear();
    light->pins = {};
    job.request.folder = std::move(light);
}

} // namespace lessonlift
