// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace lessonlift::testing
{

/// What came of one run of the program.
struct CliEnded {
    int code = -1; ///< -1: it did not end by itself
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

/// The real program in a home of its own: all that it writes is below home(). The test's event
/// loop turns while it runs, so that servers of the test can answer it.
class CliHome
{
public:
    CliHome();

    [[nodiscard]] QString home() const { return m_dir.filePath(QStringLiteral("home")); }
    /// A file beside the home: what belongs to the test, not to the program.
    [[nodiscard]] QString beside(const QString &name, const QByteArray &bytes) const;

    QProcessEnvironment environment; ///< changed at will before begin()

    /// folder: the working directory; the home where none is named.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &words,
                                                  const QString &folder = {}) const;
    [[nodiscard]] static CliEnded end(QProcess &process);
    [[nodiscard]] CliEnded run(const QStringList &words, const QByteArray &typed = {}) const;

private:
    QTemporaryDir m_dir;
};

} // namespace lessonlift::testing
