// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lessonlift::testing
{

/// The real program, a practice server and a lesson of twelve sections; made anew by prepare().
class CliBench : public QObject
{
protected:
    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject last() const
        {
            return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
        }
        [[nodiscard]] QJsonObject lesson() const
        {
            return last()[QStringLiteral("lessons")].toArray().first().toObject();
        }
    };
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &words);
    [[nodiscard]] Ended run(const QStringList &words);
    [[nodiscard]] QStringList import(const QString &folder) const;
    [[nodiscard]] QStringList verify(const QString &folder) const;
    void startServer(const PracticeTraits &traits);

    bool m_asNobody = false; ///< root may open everything
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<LessonOnDisk> m_lesson;
    void prepare();
};

} // namespace lessonlift::testing
