// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "compare/CompareSection.h"
#include "lesson/LessonFolder.h"
#include "plan/Limits.h"

#include <optional>
#include <QJsonObject>
#include <QStringList>

namespace lessonlift
{

enum class Method { Auto, Append, Replace, Separate };
enum class OnFailure { Ask, Stop, Continue };
enum class ConfirmLevel { Listed, Served, Deep };

/// How an import is to be done (the options of `import`). Journaled, so that `resume` goes on the
/// same way.
struct UploadOptions {
    QString lessonId; ///< of an existing lesson; empty: a new one
    QString title;    ///< these override the folder's own, where not empty
    QString headTitle;
    QString description;
    QString category;
    QStringList tags;
    Limits limits;
    std::optional<Milliseconds> pause; ///< between batches; nothing: as the server can take it
    Milliseconds timeout = std::chrono::seconds(300); ///< without a byte moving
    int retries = 8;                                  ///< of one step
    Milliseconds settle = std::chrono::seconds(5);
    Method method = Method::Auto;
    OnFailure onFailure = OnFailure::Stop;
    ConfirmLevel confirm = ConfirmLevel::Served;
    /// A repair of lessonId: what is other than in the folder, in sections of our titles, is damage
    /// and gets a fresh copy in its place. Goes with ConfirmLevel::Deep.
    bool mend = false;
    /// Of a repair: where the lesson as it was is kept as well, before the first write; an absolute
    /// path; empty: in the journal only.
    QString keepFile;
    // Of the whole run that it was begun in, so that `resume` keeps them; nothing: the window's.
    std::optional<int> parallel;          ///< lessons at once; 0: auto
    std::optional<qint64> bytesPerSecond; ///< of all lessons together; 0: no limit

    [[nodiscard]] Purpose purpose() const { return mend ? Purpose::Repair : Purpose::Import; }
    bool operator==(const UploadOptions &) const = default;
};

[[nodiscard]] QJsonObject toJson(const UploadOptions &options);
[[nodiscard]] UploadOptions uploadOptions(const QJsonObject &json);

/// The same for a repair of this lesson: it is looked at deeply, and stays one lesson.
[[nodiscard]] UploadOptions repairOptions(UploadOptions options, const QString &lessonId);

/// The folder with the options' title, category and tags in place of its own.
[[nodiscard]] LessonFolder withOptions(LessonFolder folder, const UploadOptions &options);

/// The words of the command line; nothing for an unknown word.
[[nodiscard]] std::optional<Method> methodFromName(const QString &name);
[[nodiscard]] std::optional<OnFailure> onFailureFromName(const QString &name);
[[nodiscard]] std::optional<ConfirmLevel> confirmFromName(const QString &name);
[[nodiscard]] QString methodName(Method method);
[[nodiscard]] QString confirmName(ConfirmLevel level);

} // namespace lessonlift
