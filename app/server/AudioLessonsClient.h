// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/Account.h"
#include "server/HttpClient.h"
#include "server/LessonAnswers.h"
#include "server/RemoteLesson.h"
#include "server/ServerAddress.h"

#include <QJsonArray>

namespace lessonlift
{

/// Requests made and bytes sent, for the summary.
struct Traffic {
    int requests = 0;      ///< to the API
    int confirmations = 0; ///< for audio files
    qint64 sent = 0;       ///< bytes of bodies
};

/// An audio-lessons server: one coroutine a route, each one request, each said once. Nothing is
/// repeated here: what to do about an error is the caller's to know.
/// Errors: as classify() says, and BadAnswer for a success that cannot be read.
class AudioLessonsClient
{
public:
    /// api carries the calls of one lesson, audio the confirmations; all must outlive this.
    AudioLessonsClient(ServerAddress server, HttpClient &api, HttpClient &audio, Account &account,
                       Cancellation &cancel);

    using OnSent = std::function<void(qint64)>;

    [[nodiscard]] QCoro::Task<Result<QByteArray>> login(QString email, QString password);
    [[nodiscard]] QCoro::Task<Result<QList<Category>>> categories();
    /// page counts from 1; newest first.
    [[nodiscard]] QCoro::Task<Result<LessonPage>> list(int page, int limit);
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> fetch(QString id);

    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> create(MultipartForm form, OnSent onSent = {});
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> append(QString id, MultipartForm form,
                                                           OnSent onSent = {});
    /// The whole array (or, with plain fields only, just those fields).
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> replace(QString id, MultipartForm form,
                                                            OnSent onSent = {});
    /// The order only; touches no file and no total.
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> putSections(QString id, QJsonArray sections);
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString id);

    /// Whether an audio file is served, and its size. AudioMissingOnServer when it is not there.
    [[nodiscard]] QCoro::Task<Result<qint64>> audioSize(QString url);
    /// Downloads it as a stream; returns its SHA-256 and size.
    struct Download {
        qint64 size = 0;
        QByteArray sha256;
    };
    [[nodiscard]] QCoro::Task<Result<Download>> downloadAudio(QString url);

    [[nodiscard]] const ServerAddress &server() const { return m_server; }
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }
    [[nodiscard]] Account &account() { return m_account; }
    /// The token of the last call, to say which one was refused.
    [[nodiscard]] QByteArray lastToken() const { return m_lastToken; }

private:
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    [[nodiscard]] QCoro::Task<Result<QJsonDocument>> call(HttpRequest request);
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> callForLesson(HttpRequest request);
    [[nodiscard]] HttpRequest request(QByteArray method, const QString &path,
                                      const QString &query = {}) const;
    [[nodiscard]] HttpRequest formRequest(QByteArray method, const QString &path,
                                          const MultipartForm &form, OnSent onSent);

    ServerAddress m_server;
    HttpClient &m_api;
    HttpClient &m_audio;
    Account &m_account;
    Cancellation &m_cancel;
    Traffic m_traffic;
    QByteArray m_lastToken;
    LessonAnswers m_answers;
};

/// A lesson's own address, as it is asked for and as one person gives it to another.
[[nodiscard]] QUrl lessonAddress(const ServerAddress &server, const QString &lessonId);

} // namespace lessonlift
