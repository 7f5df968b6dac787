// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/Keychain.h"

#include "base/Waker.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace lessonlift::keychain
{

namespace
{

const QString service = u"LessonLift"_s;

QCoro::Task<> finished(QKeychain::Job &job)
{
    Waker waker;
    QObject::connect(&job, &QKeychain::Job::finished, &job, [&waker] { waker.wake(); });
    job.setAutoDelete(false);
    job.start();
    co_await waker.woken();
}

QCoro::Task<Result<void>> removeToken(ServerAddress server)
{
    QKeychain::DeletePasswordJob job(service);
    job.setKey(server.text());
    co_await finished(job);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        co_return failure(Kind::KeychainFault, job.errorString());
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<QByteArray>> readToken(ServerAddress server)
{
    QKeychain::ReadPasswordJob job(service);
    job.setKey(server.text());
    co_await finished(job);
    if (job.error() == QKeychain::EntryNotFound)
        co_return QByteArray();
    if (job.error() != QKeychain::NoError)
        co_return failure(Kind::KeychainFault, job.errorString());
    co_return job.binaryData();
}

QCoro::Task<Result<void>> writeToken(ServerAddress server, QByteArray token)
{
    if (token.isEmpty())
        co_return co_await removeToken(server);
    QKeychain::WritePasswordJob job(service);
    job.setKey(server.text());
    job.setBinaryData(token);
    co_await finished(job);
    if (job.error() != QKeychain::NoError)
        co_return failure(Kind::KeychainFault, job.errorString());
    co_return Result<void>();
}

} // namespace lessonlift::keychain
