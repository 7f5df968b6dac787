// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "ServerChoice.h"

#include "practice/PracticeServer.h"
#include "server/AudioLessonsClient.h"
#include "server/Keychain.h"
#include "server/TlsTrust.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr Milliseconds signInTimeout = std::chrono::seconds(30);

} // namespace

ServerChoice::ServerChoice(QObject *parent)
    : QObject(parent)
{
}

ServerChoice::~ServerChoice() = default;

void ServerChoice::restore()
{
    const QSettings settings;
    const auto address = settings.value("server/address"_L1).toString();
    m_allowHttp = settings.value("server/allowHttp"_L1).toBool();
    m_caFile = settings.value("server/caFile"_L1).toString();
    if (const auto parsed = ServerAddress::parse(address, m_allowHttp)) {
        m_address = parsed->text();
        m_tasks.push_back(readToken());
    }
    Q_EMIT changed();
}

QCoro::Task<> ServerChoice::readToken()
{
    const auto address = ServerAddress::parse(m_address, m_allowHttp);
    const auto kept = co_await keychain::readToken(*address);
    if (!kept || !m_token.isEmpty())
        co_return;
    m_token = *kept;
    Q_EMIT changed();
}

QCoro::Task<> ServerChoice::keepToken()
{
    const auto address = ServerAddress::parse(m_address, m_allowHttp);
    const auto kept = co_await keychain::writeToken(*address, m_token);
    if (!kept)
        Q_EMIT notice(tr("There is no keychain here, so you stay signed in only until LessonLift "
                         "is closed."));
}

Result<void> ServerChoice::choosePractice(const QString &storage)
{
    if (!m_practice) {
        PracticeServer::Settings settings;
        settings.storage = storage;
        auto started = PracticeServer::start(settings);
        if (!started)
            return tl::unexpected<Error>(started.error());
        m_practice = std::move(*started);
    }
    // For this session: neither the settings nor the keychain need to know.
    m_address = m_practice->address();
    m_token = m_practice->token();
    m_caFile.clear();
    Q_EMIT changed();
    return {};
}

Result<void> ServerChoice::choose(const QString &address, bool allowHttp, const QByteArray &token,
                                  const QString &caFile)
{
    const auto parsed = ServerAddress::parse(address, allowHttp);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    if (const auto trust = tlsTrust(caFile); !trust)
        return tl::unexpected<Error>(trust.error());
    const bool sameServer = parsed->text() == m_address;
    m_address = parsed->text();
    m_allowHttp = allowHttp;
    m_caFile = caFile;
    if (!token.isEmpty() || !sameServer)
        m_token = token;
    QSettings settings;
    settings.setValue("server/address"_L1, m_address);
    settings.setValue("server/allowHttp"_L1, m_allowHttp);
    settings.setValue("server/caFile"_L1, m_caFile);
    m_tasks.push_back(m_token.isEmpty() ? readToken() : keepToken());
    Q_EMIT changed();
    return {};
}

QCoro::Task<Result<void>> ServerChoice::signIn(QString address, bool allowHttp, QString email,
                                               QString password, QString caFile)
{
    const auto parsed = ServerAddress::parse(address, allowHttp);
    if (!parsed)
        co_return tl::unexpected<Error>(parsed.error());
    SystemClock clock;
    Cancellation cancel;
    Account nobody{QByteArray()};
    HttpClient http(HttpClient::realNetwork(), clock, signInTimeout, nullptr, caFile);
    AudioLessonsClient client(*parsed, http, http, nobody, cancel);
    const auto token = co_await client.login(email, password);
    if (!token)
        co_return tl::unexpected<Error>(token.error());
    co_return choose(address, allowHttp, *token, caFile);
}

} // namespace lessonlift
