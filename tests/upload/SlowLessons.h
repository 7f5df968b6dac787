// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/UploadBench.h"

#include <algorithm>

namespace lessonlift::testing
{

/// A bench whose server takes its time, and lessons of some batches each: three sections a batch.
struct SlowLessons {
    explicit SlowLessons(int count, int sections = 9)
        : bench(slow())
    {
        for (int i = 0; i < count; ++i) {
            made.push_back(std::make_unique<LessonOnDisk>(QStringLiteral("Lesson %1").arg(i)));
            made.back()->addSections(sections);
        }
    }

    static PracticeTraits slow()
    {
        PracticeTraits traits;
        traits.appendGap = std::chrono::milliseconds(60);
        return traits;
    }

    /// Calls once, when so many lessons are in their second batch or later.
    void whenUploading(qsizetype lessons, std::function<void()> call)
    {
        QObject::connect(&bench.queue(), &UploadQueue::lessonChanged, &bench.queue(),
                         [this, lessons, call, uploading = QSet<QString>(),
                          called = false](const LessonProgress &progress) mutable {
                             if (progress.state == LessonState::Uploading && progress.batch > 1)
                                 uploading.insert(progress.importId);
                             if (uploading.size() == lessons && !std::exchange(called, true))
                                 call();
                         });
    }

    QList<LessonSummary> runAll(int parallel,
                                const UploadOptions &options = UploadBench::quickOptions())
    {
        QList<const LessonOnDisk *> all;
        for (const auto &lesson : made)
            all.append(lesson.get());
        return bench.runAll(all, parallel, options);
    }

    /// Lets it run until nothing is active; what came to rest meanwhile.
    QList<LessonSummary> settle()
    {
        QList<LessonSummary> summaries;
        QObject guard;
        QObject::connect(&bench.queue(), &UploadQueue::finished, &guard,
                         [&](const LessonSummary &summary) { summaries.append(summary); });
        QCoro::waitFor(bench.queue().idle());
        return summaries;
    }

    /// As the window shows each lesson now, in the order in which they were added.
    QList<LessonProgress> shown() const
    {
        QStringList order;
        QHash<QString, LessonProgress> last;
        for (const auto &change : bench.changes()) {
            if (!last.contains(change.importId))
                order.append(change.importId);
            last.insert(change.importId, change);
        }
        QList<LessonProgress> result;
        for (const auto &id : order)
            result.append(last.value(id));
        return result;
    }

    /// The journal knows of no write whose outcome is unknown.
    bool nothingInDoubt()
    {
        const auto imports = bench.journal().imports();
        return imports && std::ranges::all_of(*imports, [this](const ImportRecord &import) {
                   const auto batches = bench.journal().batches(import.id);
                   return batches && std::ranges::all_of(*batches, [](const BatchRecord &batch) {
                              return batch.outcome == QStringLiteral("done");
                          });
               });
    }

    /// What is wrong with those that are said to be done.
    QString whatIsWrong(const QList<LessonSummary> &summaries)
    {
        for (const auto &summary : summaries) {
            const auto lesson = std::ranges::find_if(
                made, [&](const auto &one) { return one->path() == summary.folder; });
            if (summary.state != LessonState::Done)
                return summary.title + QStringLiteral(" is ") + stateName(summary.state);
            const auto wrong = bench.whatIsWrong(**lesson, summary.lessonIds.value(0));
            if (!wrong.isEmpty())
                return wrong;
        }
        return bench.server().lessons().size() == static_cast<qsizetype>(made.size())
                   ? QString()
                   : QStringLiteral("not one lesson a folder");
    }

    UploadBench bench;
    std::vector<std::unique_ptr<LessonOnDisk>> made;
};

inline QList<LessonState> statesOf(const QList<LessonProgress> &shown)
{
    QList<LessonState> states;
    for (const auto &one : shown)
        states.append(one.state);
    return states;
}

} // namespace lessonlift::testing
