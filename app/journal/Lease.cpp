// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/Lease.h"

#include "base/Sha256.h"
#include "journal/Journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// One place for the whole computer account, whichever journal is used: two programs with
/// journals of their own must not write to one lesson either.
QString lockPath(const QString &key)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    const auto name = Sha256::of(key.toUtf8()).toHex().first(32);
    return data.filePath(u"LessonLift/locks/%1.lock"_s.arg(QString::fromLatin1(name)));
}

QString holderText()
{
    return u"process %1 since %2"_s.arg(QCoreApplication::applicationPid())
        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

} // namespace

Lease::Lease(Journal &journal, QString key, std::unique_ptr<FileLock> lock)
    : m_journal(journal)
    , m_key(std::move(key))
    , m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(std::move(lock))
{
}

Lease::~Lease()
{
    m_journal.removeLease(m_key, m_token);
}

Result<std::unique_ptr<Lease>> Lease::take(Journal &journal, const QString &key,
                                           const QString &importId)
{
    auto lock = FileLock::take(lockPath(key), holderText());
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    std::unique_ptr<Lease> lease(new Lease(journal, key, std::move(*lock)));
    if (auto taken = journal.takeLease(key, lease->m_token, importId); !taken)
        return tl::unexpected<Error>(taken.error());
    return lease;
}

Result<void> Lease::beat()
{
    return m_journal.beatLease(m_key, m_token);
}

QString Lease::folderKey(const QString &server, const QString &folder)
{
    return u"folder %1 %2"_s.arg(server, folder);
}

QString Lease::lessonKey(const QString &server, const QString &lessonId)
{
    return u"lesson %1 %2"_s.arg(server, lessonId);
}

} // namespace lessonlift
