// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/Keychain.h"

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

QCoro::Task<Result<void>> removeSecret(QString name)
{
    QKeychain::DeletePasswordJob job(service);
    job.setKey(name);
    co_await finished(job);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        co_return failure(Kind::KeychainFault, job.errorString());
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<QByteArray>> readToken(ServerAddress server)
{
    return readSecret(server.text());
}

QCoro::Task<Result<void>> writeToken(ServerAddress server, QByteArray token)
{
    return writeSecret(server.text(), std::move(token));
}

QCoro::Task<Result<QByteArray>> readSecret(QString name)
{
    QKeychain::ReadPasswordJob job(service);
    job.setKey(name);
    co_await finished(job);
    if (job.error() == QKeychain::EntryNotFound)
        co_return QByteArray();
    if (job.error() != QKeychain::NoError)
        co_return failure(Kind::KeychainFault, job.errorString());
    co_return job.binaryData();
}

QCoro::Task<Result<void>> writeSecret(QString name, QByteArray secret)
{
    if (secret.isEmpty())
        co_return co_await removeSecret(name);
    QKeychain::WritePasswordJob job(service);
    job.setKey(name);
    job.setBinaryData(secret);
    co_await finished(job);
    if (job.error() != QKeychain::NoError)
        co_return failure(Kind::KeychainFault, job.errorString());
    co_return Result<void>();
}

} // namespace lessonlift::keychain
