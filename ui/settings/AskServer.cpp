// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/AskServer.h"

#include "server/AudioLessonsClient.h"

namespace lessonlift
{

namespace
{

/// One client for one question.
struct Asking {
    Asking(const ServerAddress &address, const QString &caFile, const QByteArray &token)
        : account(token)
        , http(HttpClient::realNetwork(), clock, std::chrono::seconds(30), nullptr, caFile)
        , client(address, http, http, account, cancel)
    {
    }

    SystemClock clock;
    Cancellation cancel;
    Account account;
    HttpClient http;
    AudioLessonsClient client;
};

} // namespace

QCoro::Task<Result<QByteArray>> logIn(Server server, QString email, QString password)
{
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(*address, server.caFile, QByteArray());
    co_return co_await asking.client.login(email, password);
}

QCoro::Task<Result<LessonPage>> listLessons(Server server, QByteArray token, int page)
{
    constexpr int lessonsAPage = 25;
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(*address, server.caFile, token);
    co_return co_await asking.client.list(page, lessonsAPage);
}

QCoro::Task<Result<RemoteLesson>> lessonOnServer(Server server, QByteArray token, QString lessonId)
{
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(*address, server.caFile, token);
    co_return co_await asking.client.fetch(lessonId);
}

QCoro::Task<Result<QList<Category>>> lessonCategories(Server server, QByteArray token)
{
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(*address, server.caFile, token);
    co_return co_await asking.client.categories();
}

QCoro::Task<Result<int>> countLessons(Server server, QByteArray token)
{
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(*address, server.caFile, token);
    const auto page = co_await asking.client.list(1, 1);
    if (!page)
        co_return tl::unexpected<Error>(page.error());
    co_return page->totalPages; // of one lesson each
}

} // namespace lessonlift
