// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/PracticeTraits.h"
#include "practice/StoredSections.h"

#include <functional>
#include <QHash>
#include <QJsonDocument>

namespace lessonlift
{

/// What a form brought: text fields, and files that are on the shelf already.
struct ReceivedForm {
    QHash<QString, QString> fields;
    QList<ReceivedFile> files;
};

struct StoreReply {
    int status = 200;
    QJsonDocument json;
};

/// The audio-lessons server's behaviour as a model, without HTTP, threads or a clock of its own:
/// the contract page, route by route. Not thread-safe.
class LessonStore
{
public:
    /// remove: takes an audio file off the shelf, by its name there.
    LessonStore(const PracticeTraits &traits, std::function<void(const QString &)> remove);

    [[nodiscard]] StoreReply create(const ReceivedForm &form, const QString &now);
    /// Trap 19: limit 0 gives all; only lessons that have each of the filters' values are told.
    [[nodiscard]] StoreReply list(int page, int limit,
                                  const QHash<QString, QString> &filters = {}) const;
    [[nodiscard]] StoreReply fetch(const QString &id) const;
    /// An append is a read, then a write (trap 2): what happens between the two calls is lost.
    [[nodiscard]] QJsonObject read(const QString &id) const;
    [[nodiscard]] StoreReply append(const QJsonObject &asRead, const ReceivedForm &form,
                                    const QString &now);
    [[nodiscard]] StoreReply replace(const QString &id, const ReceivedForm &form,
                                     const QString &now);
    [[nodiscard]] StoreReply putSections(const QString &id, const QByteArray &body,
                                         const QString &now);
    [[nodiscard]] StoreReply remove(const QString &id);
    [[nodiscard]] static StoreReply categories();
    [[nodiscard]] static StoreReply signedIn(const QString &email, const QString &token);

    /// All lessons, oldest first: to keep them over restarts, and for tests.
    [[nodiscard]] QJsonArray toJson() const;
    void restore(const QJsonArray &lessons);

    /// NestJS's shape of an error.
    [[nodiscard]] static StoreReply refuse(int status, const QString &message,
                                           const QString &error = {});

private:
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    [[nodiscard]] QString newId(const QString &now);
    /// Trap 14: the database takes no larger one, and the server says no more than 500.
    [[nodiscard]] bool isTooLarge(const QJsonObject &lesson) const;

    PracticeTraits m_traits;
    std::function<void(const QString &)> m_remove;
    QList<QJsonObject> m_lessons; ///< oldest first
    quint64 m_ids = 0;
};

} // namespace lessonlift
