// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/AskServer.h"

#include "server/ServerClient.h"

namespace lessonlift
{

namespace
{

/// One client for one question.
struct Asking {
    Asking(const Server &server, const ServerAddress &address, const QByteArray &token)
        : account(token)
        , client(server.connection(), address, {clock, cancel, account, std::chrono::seconds(30)})
    {
    }

    SystemClock clock;
    Cancellation cancel;
    Account account;
    ServerClient client;
};

} // namespace

QCoro::Task<Result<QByteArray>> logIn(Server server, QString email, QString password)
{
    const auto address = server.connection().address();
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(server, *address, QByteArray());
    co_return co_await asking.client->login(email, password);
}

QCoro::Task<Result<LessonPage>> listLessons(Server server, QByteArray token, int page)
{
    constexpr int lessonsAPage = 25;
    const auto address = server.connection().address();
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(server, *address, token);
    co_return co_await asking.client->list(page, lessonsAPage);
}

QCoro::Task<Result<RemoteLesson>> lessonOnServer(Server server, QByteArray token, QString lessonId)
{
    const auto address = server.connection().address();
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(server, *address, token);
    co_return co_await asking.client->fetch(lessonId);
}

QCoro::Task<Result<QList<Category>>> lessonCategories(Server server, QByteArray token)
{
    const auto address = server.connection().address();
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(server, *address, token);
    co_return co_await asking.client->categories();
}

QCoro::Task<Result<int>> countLessons(Server server, QByteArray token)
{
    const auto address = server.connection().address();
    if (!address)
        co_return tl::unexpected<Error>(address.error());
    Asking asking(server, *address, token);
    const auto page = co_await asking.client->list(1, 1);
    if (!page)
        co_return tl::unexpected<Error>(page.error());
    co_return page->totalPages; // of one lesson each
}

} // namespace lessonlift
