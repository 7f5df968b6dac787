// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/RemoteLesson.h"

#include <optional>
#include <QByteArray>

namespace lessonlift
{

/// Reads answers that hold a whole lesson, one after another. Each append is answered with all the
/// sections there are, most of them byte for byte as in the answer before; those are not parsed a
/// second time, or a lesson of 2,000 sections would cost twenty times what one of 100 does for each
/// section. What is read is what parsing all of it would give (tests/server/tst_lessonanswers).
class LessonAnswers
{
public:
    /// BadAnswer, doubtful, when it is not JSON or not a lesson.
    [[nodiscard]] Result<RemoteLesson> read(const QByteArray &answer);

private:
    struct Places {
        qsizetype begin = 0;   ///< of the sections, just behind the bracket
        QList<qsizetype> ends; ///< just behind each of them
    };
    [[nodiscard]] std::optional<Places> placesIn(const QByteArray &answer, qsizetype kept) const;
    [[nodiscard]] std::optional<RemoteLesson> readRest(const QByteArray &answer,
                                                       qsizetype kept) const;
    void keep(const QByteArray &answer, Places places, const RemoteLesson &lesson);

    QByteArray m_answer; ///< the last one; empty: nothing is known
    Places m_places;
    RemoteLesson m_lesson;
};

} // namespace lessonlift
