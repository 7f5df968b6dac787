// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "lesson/LessonFolder.h"

#include <QJsonObject>

namespace lessonlift
{

/// What the server's JSON says of one audio file. That it is served is another question.
struct RemoteAudio {
    QString url;
    qint64 size = -1;                ///< -1: not said
    std::optional<double> seconds{}; ///< play time, where the server tells one
    bool operator==(const RemoteAudio &) const = default;
};

struct RemoteContent {
    QString title;
    std::array<QString, 4> texts;
    std::array<std::optional<RemoteAudio>, 4> audio;
    bool operator==(const RemoteContent &) const = default;
};

struct RemoteSection {
    RemoteContent content;
    QList<RemoteContent> subsections;
    /// As received, keys we do not know included.
    QJsonObject json;
    /// An entry that is null: it says nothing, and keeps its place (contract, trap 15).
    bool isNull = false;

    /// What is sent back when putting in order.
    [[nodiscard]] QJsonValue asReceived() const { return isNull ? QJsonValue() : json; }
    bool operator==(const RemoteSection &) const = default;
};

/// A lesson as the server tells it (contract: "A lesson").
struct RemoteLesson {
    QString id;
    QString title;
    QString headTitle;
    QString description;
    QString category;
    QStringList tags;
    QList<RemoteSection> sections;
    qint64 totalSections = -1; ///< as the server claims; not always true. -1: not said
    qint64 totalSubsections = -1;
    QString updatedAt;
    qint64 bytes = 0; ///< of its JSON, as it was told; 0: of one that stood in a list
    QJsonObject json; ///< as received, keys we do not know included

    /// False where it said nothing of its sections, which counts as none.
    [[nodiscard]] bool tellsSections() const
    {
        return json.value(QLatin1String("sections")).isArray();
    }
    bool operator==(const RemoteLesson &) const = default;
};

/// What a server sorts lessons by.
struct Category {
    QString id;   ///< what a lesson carries
    QString name; ///< for people
    bool operator==(const Category &) const = default;
};

/// One page of the list, newest first.
struct LessonPage {
    QList<RemoteLesson> items;
    int totalPages = 0;
};

/// BadAnswer, doubtful, when it is not a lesson. One whose sections are absent or null has none.
[[nodiscard]] Result<RemoteLesson> parseLesson(const QJsonObject &json);
/// As it stands in a list, where a server may leave the sections out.
[[nodiscard]] Result<RemoteLesson> parseListed(const QJsonObject &json);
[[nodiscard]] Result<LessonPage> parsePage(const QJsonObject &json);

/// Calls visit(const RemoteAudio &) for every audio file the lesson lists.
template <typename Visit>
void forEachAudio(const RemoteSection &section, Visit visit)
{
    for (const auto &audio : section.content.audio) {
        if (audio)
            visit(*audio);
    }
    for (const auto &subsection : section.subsections) {
        for (const auto &audio : subsection.audio) {
            if (audio)
                visit(*audio);
        }
    }
}

} // namespace lessonlift
