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

Lease::Lease(Journal &journal, QString key)
    : m_journal(journal)
    , m_key(std::move(key))
    , m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Lease::~Lease()
{
    m_journal.removeLease(m_key, m_token);
}

Result<std::unique_ptr<FileLock>> Lease::lock(const QString &key)
{
    return FileLock::take(lockPath(key), holderText());
}

Result<std::unique_ptr<Lease>> Lease::take(Journal &journal, const QString &key,
                                           const QString &importId)
{
    auto locked = lock(key);
    if (!locked)
        return tl::unexpected<Error>(locked.error());
    return take(journal, key, importId, *locked);
}

Result<std::unique_ptr<Lease>> Lease::take(Journal &journal, const QString &key,
                                           const QString &importId, std::unique_ptr<FileLock> &lock)
{
    std::unique_ptr<Lease> lease(new Lease(journal, key));
    if (auto taken = journal.takeLease(key, lease->m_token, importId); !taken)
        return tl::unexpected<Error>(taken.error());
    lease->m_lock = std::move(lock);
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
