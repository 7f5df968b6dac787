// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>

namespace lessonlift::testing
{

/// Runs the real lessonlift-cli, with a journal, a home and a practice server of its own, and
/// looks at the server afterwards. Several benches may work at the same time.
class ProgramBench
{
public:
    struct Ended {
        int code = -1;       ///< -1: killed, or it did not end in time
        bool inTime = false; ///< it ended by itself, or was killed, before the limit
        QByteArray out;
        QByteArray err;

        /// The JSON objects of that event.
        [[nodiscard]] QList<QJsonObject> events(const QString &name) const;
        /// The only lesson of the summary; empty without one.
        [[nodiscard]] QJsonObject lesson() const;
    };
    using Environment = QMap<QString, QString>;

    ProgramBench(const QString &program, int sections, const PracticeTraits &traits = {});

    [[nodiscard]] LessonOnDisk &lesson() { return m_lesson; }
    [[nodiscard]] PracticeServer &server() const { return *m_server; }
    [[nodiscard]] QString journal() const { return m_dir.filePath(QStringLiteral("lift.sqlite")); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }

    [[nodiscard]] QStringList import() const;
    [[nodiscard]] QStringList resume() const;
    /// Makes the journal, and nothing else.
    [[nodiscard]] QStringList makeJournal() const
    {
        return import() + QStringList{QStringLiteral("--dry-run")};
    }
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &words,
                                                  const Environment &more = {}) const;
    [[nodiscard]] static Ended end(QProcess &process);
    [[nodiscard]] Ended run(const QStringList &words, const Environment &more = {}) const;

    /// I1 to I4 for the one lesson that there is to be; what is wrong, or nothing.
    [[nodiscard]] QString whatIsWrong() const;

private:
    QString m_program;
    QTemporaryDir m_dir;
    LessonOnDisk m_lesson;
    std::unique_ptr<PracticeServer> m_server;
};

} // namespace lessonlift::testing
