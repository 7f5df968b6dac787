// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Tokens.h"

#include "server/Keychain.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 longestToken = 64 * 1024;

QByteArray readTokenFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestToken).trimmed() : QByteArray();
}

} // namespace

QCoro::Task<Result<void>> provideToken(ServerAddress server, QString tokenFile, Account &account)
{
    QByteArray token;
    if (!tokenFile.isEmpty()) {
        token = readTokenFile(tokenFile);
        if (token.isEmpty())
            co_return failure(Kind::NotSignedIn, u"no token in %1"_s.arg(tokenFile));
        account.setReread([tokenFile] { return readTokenFile(tokenFile); });
    } else {
        token = qgetenv("LESSONLIFT_TOKEN").trimmed();
    }
    if (token.isEmpty()) {
        const auto kept = co_await keychain::readToken(server);
        if (!kept)
            co_return failure(Kind::NotSignedIn, kept.error().detail);
        token = *kept;
    }
    if (token.isEmpty())
        co_return failure(Kind::NotSignedIn, u"no token for %1"_s.arg(server.name()));
    account.setToken(token);
    co_return Result<void>();
}

} // namespace lessonlift
