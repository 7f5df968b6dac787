// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/Account.h"
#include "http/HttpClient.h"
#include "http/ServerAddress.h"
#include "server/AudioServing.h"
#include "server/LessonAnswers.h"
#include "server/RemoteLesson.h"

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

    /// Whether an audio file is served, and its size, in whatever way the server tells it.
    /// expected: what it should be, where that is known. AudioMissingOnServer when it is not there,
    /// AudioUnverifiable when the server does not let it be looked at.
    [[nodiscard]] QCoro::Task<Result<qint64>> audioSize(QString url,
                                                        std::optional<qint64> expected = {});
    /// Downloads it as a stream; returns its SHA-256 and size.
    struct Download {
        qint64 size = 0;
        QByteArray sha256;
    };
    [[nodiscard]] QCoro::Task<Result<Download>> downloadAudio(QString url);

    /// What is learnt of one server, shared by all who look at its audio.
    void share(std::shared_ptr<AudioServing> serving) { m_serving = std::move(serving); }

    [[nodiscard]] const ServerAddress &server() const { return m_server; }
    /// Of connections for looks at audio: see HttpClient::handshake().
    [[nodiscard]] std::optional<Milliseconds> handshake() const { return m_audio.handshake(); }
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }
    [[nodiscard]] Account &account() { return m_account; }
    /// The sign-in of the last call, to say which one was refused.
    [[nodiscard]] int lastSignIn() const { return m_lastSignIn; }

private:
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    [[nodiscard]] QCoro::Task<Result<HttpReply>> sendForAudio(HttpRequest request);
    [[nodiscard]] tl::unexpected<Error> withoutSecrets(tl::unexpected<Error> error) const;
    [[nodiscard]] QCoro::Task<Result<QJsonDocument>> call(HttpRequest request);
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> callForLesson(HttpRequest request);
    [[nodiscard]] QCoro::Task<Result<qint64>> askByHead(QUrl url);
    [[nodiscard]] QCoro::Task<Result<qint64>> askByRange(QUrl url);
    /// Goes where the server sends it, without a token.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> getFile(HttpRequest get);
    [[nodiscard]] HttpRequest request(QByteArray method, const QString &path,
                                      const QString &query = {}) const;
    /// Where a 404 means that the lesson is gone; rest: of the route, behind its id.
    [[nodiscard]] HttpRequest ofLesson(QByteArray method, const QString &id,
                                       const QString &rest = {}) const;
    [[nodiscard]] static HttpRequest withForm(HttpRequest request, const MultipartForm &form,
                                              OnSent onSent);

    ServerAddress m_server;
    HttpClient &m_api;
    HttpClient &m_audio;
    Account &m_account;
    Cancellation &m_cancel;
    Traffic m_traffic;
    int m_lastSignIn = 0;
    LessonAnswers m_answers;
    std::shared_ptr<AudioServing> m_serving = std::make_shared<AudioServing>();
};

/// A lesson's own address, as it is asked for and as one person gives it to another.
[[nodiscard]] QUrl lessonAddress(const ServerAddress &server, const QString &lessonId);

} // namespace lessonlift
