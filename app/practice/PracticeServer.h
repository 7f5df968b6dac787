// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "practice/OneWorker.h"
#include "practice/PracticeTraits.h"
#include "practice/RequestLog.h"

#include <memory>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace lessonlift
{

/// The practice server over HTTP on 127.0.0.1, on threads of its own. Keeps its lessons and audio
/// in a folder, over restarts too.
class PracticeServer
{
public:
    struct Settings {
        QString storage; ///< folder; made as needed
        int port = 0;    ///< 0: what it was before in this folder, if it is free; else a free one
        PracticeTraits traits;
    };

    /// PortTaken, or CannotRead when the folder cannot be had.
    [[nodiscard]] static Result<std::unique_ptr<PracticeServer>> start(const Settings &settings);
    ~PracticeServer();
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    [[nodiscard]] QString address() const; ///< http://127.0.0.1:PORT/api
    [[nodiscard]] QByteArray token() const;
    /// The account that signs in by e-mail and password.
    [[nodiscard]] static QString email() { return QStringLiteral("editor@practice.example"); }
    [[nodiscard]] static QString password() { return QStringLiteral("practice"); }

    /// The old token is refused from now on.
    void setToken(const QByteArray &token);
    [[nodiscard]] QList<LoggedRequest> log() const;
    /// With PracticeTraits::work only.
    [[nodiscard]] OneWorker::Load load() const;
    [[nodiscard]] QJsonArray lessons() const;
    /// The folder whose files are served as /uploads/audio/.
    [[nodiscard]] QString shelf() const;

private:
    struct Private;
    explicit PracticeServer(std::unique_ptr<Private> inside);
    std::unique_ptr<Private> d;
};

} // namespace lessonlift
