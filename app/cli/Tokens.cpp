// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Tokens.h"

#include "http/Keychain.h"
#include "http/TokenText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 longestToken = 64 * 1024;

QString flawText(TokenFlaw flaw)
{
    switch (flaw) {
    case TokenFlaw::Empty:
        return u"it is empty"_s;
    case TokenFlaw::SeveralLines:
        return u"it has several lines; a token is one line"_s;
    case TokenFlaw::NoToken:
        return u"what it holds is no token"_s;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> readTokenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::NotSignedIn, u"--token-file %1: %2"_s.arg(path, file.errorString()));
    const auto [token, flaw] = tokenFrom(file.read(longestToken));
    if (flaw)
        return failure(Kind::NotSignedIn, u"--token-file %1: %2"_s.arg(path, flawText(*flaw)));
    return token;
}

/// Empty where the variable is: that is as if it were not set.
Result<QByteArray> tokenOfEnvironment()
{
    const auto [token, flaw] = tokenFrom(qgetenv("LESSONLIFT_TOKEN"));
    if (flaw && *flaw != TokenFlaw::Empty)
        return failure(Kind::NotSignedIn, u"LESSONLIFT_TOKEN: "_s + flawText(*flaw));
    return token;
}

} // namespace

QCoro::Task<Result<void>> provideToken(ServerAddress server, QString tokenFile, Account &account)
{
    const auto given = tokenFile.isEmpty() ? tokenOfEnvironment() : readTokenFile(tokenFile);
    if (!given)
        co_return tl::unexpected<Error>(given.error());
    auto token = *given;
    if (!tokenFile.isEmpty())
        account.setReread([tokenFile] { return readTokenFile(tokenFile).value_or(QByteArray()); });
    if (token.isEmpty()) {
        // Where there is no keychain, nobody is helped by what the system says of that.
        const auto kept = co_await keychain::readToken(server);
        token = kept.value_or(QByteArray());
    }
    if (token.isEmpty())
        co_return failure(
            Kind::NotSignedIn,
            u"no token for %1: name a file with --token-file, set LESSONLIFT_TOKEN, "
            "or run lessonlift-cli login --server %2"_s.arg(server.name(), server.text()));
    account.setToken(token);
    co_return Result<void>();
}

} // namespace lessonlift
