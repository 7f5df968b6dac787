// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/ServerList.h"

#include "http/Keychain.h"
#include "http/TlsTrust.h"
#include "practice/PracticeServer.h"
#include "settings/AskServer.h"
#include "wording/ErrorWording.h"

#include <algorithm>
#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString practiceId = u"practice"_s;

} // namespace

ServerList::ServerList(QObject *parent)
    : QObject(parent)
{
    const auto stored = loadServers();
    m_servers = stored.servers;
    if (find(stored.currentId) != nullptr)
        m_storedCurrentId = stored.currentId;
    else if (!m_servers.isEmpty())
        m_storedCurrentId = m_servers.first().server.id;
    m_currentId = m_storedCurrentId;
}

ServerList::~ServerList() = default;

void ServerList::restore()
{
    for (const auto &stored : std::as_const(m_servers)) {
        if (!isPractice(stored.server.id))
            m_tasks.push_back(readToken(stored.server));
    }
    Q_EMIT changed();
}

void ServerList::setProxy(const ProxySettings &proxy)
{
    if (proxy == m_proxy)
        return;
    m_proxy = proxy;
    Q_EMIT changed();
}

Connections ServerList::connections() const
{
    auto connections = Connections::load();
    connections.setProxy(m_proxy);
    for (const auto &stored : m_servers) {
        if (!connections.knows(stored.server.address)) // where settings cannot be written
            connections.set(stored.server.connection());
    }
    return connections;
}

QList<Server> ServerList::servers() const
{
    QList<Server> servers;
    for (const auto &stored : m_servers)
        servers.append(server(stored.server.id));
    return servers;
}

const StoredServer *ServerList::find(const QString &id) const
{
    const auto at = std::ranges::find_if(
        m_servers, [&id](const StoredServer &stored) { return stored.server.id == id; });
    return at == m_servers.end() ? nullptr : &*at;
}

Server ServerList::server(const QString &id) const
{
    const auto *found = find(id);
    auto server = found == nullptr ? Server() : found->server;
    server.proxy = m_proxy;
    return server;
}

bool ServerList::isPractice(const QString &id) const
{
    return id == practiceId;
}

QString ServerList::userName(const QString &id) const
{
    const auto *found = find(id);
    return found == nullptr ? QString() : found->userName;
}

void ServerList::noteRefused(const QString &id)
{
    if (const auto token = m_tokens.value(id); !token.isEmpty())
        m_refused.insert(id, token);
    Q_EMIT changed();
}

bool ServerList::noteAccepted(const QString &id, const QByteArray &token)
{
    if (token.isEmpty() || m_tokens.value(id) != token || m_refused.remove(id) == 0)
        return false;
    Q_EMIT changed();
    return true;
}

bool ServerList::isSignedIn(const QString &id) const
{
    const auto token = m_tokens.value(id);
    return !token.isEmpty() && m_refused.value(id) != token;
}

QString ServerList::idOf(const QString &address) const
{
    const auto at = std::ranges::find_if(m_servers, [&address](const StoredServer &stored) {
        return stored.server.address == address;
    });
    return at == m_servers.end() ? QString() : at->server.id;
}

void ServerList::store() const
{
    StoredServers stored{m_servers, m_storedCurrentId};
    stored.servers.removeIf([](const StoredServer &one) { return one.server.id == practiceId; });
    saveServers(stored);
}

void ServerList::chooseCurrent(const QString &id)
{
    if (id == m_currentId || find(id) == nullptr)
        return;
    m_currentId = id;
    if (!isPractice(id)) {
        m_storedCurrentId = id;
        store();
    }
    Q_EMIT changed();
}

QString ServerList::addressProblem(const Server &server) const
{
    if (server.address.trimmed().isEmpty())
        return tr("Type the server's address.");
    const auto parsed = ServerAddress::parse(server.address, server.allowHttp);
    if (!parsed && parsed.error().kind == Kind::PlainHttpRefused)
        return tr("This address is not encrypted (http). Use https, or allow http below.");
    if (!parsed)
        return whatExactly(parsed.error());
    const auto other = idOf(parsed->text());
    if (!other.isEmpty() && other != server.id)
        return tr("This server is in the list already, as \"%1\".").arg(this->server(other).name);
    return {};
}

QString ServerList::caFileProblem(const QString &caFile)
{
    if (!caFile.isEmpty() && !checkCaFile(caFile))
        return tr("No certificate can be read from this file.");
    return {};
}

Result<QString> ServerList::keep(Server server)
{
    const auto parsed = ServerAddress::parse(server.address, server.allowHttp);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    if (!server.caFile.isEmpty()) {
        if (const auto checked = checkCaFile(server.caFile); !checked)
            return tl::unexpected<Error>(checked.error());
    }
    if (const auto problem = addressProblem(server); !problem.isEmpty())
        return failure(Kind::Rejected, problem);
    server.address = parsed->text();
    server.proxy = {};
    server.name = server.name.trimmed();
    if (server.name.isEmpty())
        server.name = parsed->name();
    const auto *known = find(server.id);
    if (known == nullptr) {
        server.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        add({server, {}});
        m_tasks.push_back(readToken(server)); // the command line may have signed in
    } else if (known->server.address != server.address) {
        signOut(server.id);
        replace({server, {}});
        m_tasks.push_back(readToken(server));
    } else {
        replace({server, known->userName});
    }
    store();
    keepConnection(server.connection());
    Q_EMIT changed();
    return server.id;
}

void ServerList::add(const StoredServer &stored)
{
    m_servers.append(stored);
    const bool isFirst = m_storedCurrentId.isEmpty() && !isPractice(stored.server.id);
    if (isFirst)
        m_storedCurrentId = stored.server.id;
    if (m_currentId.isEmpty())
        m_currentId = stored.server.id;
}

void ServerList::replace(const StoredServer &stored)
{
    for (auto &one : m_servers) {
        if (one.server.id == stored.server.id)
            one = stored;
    }
}

void ServerList::remove(const QString &id)
{
    if (find(id) == nullptr || isPractice(id))
        return;
    signOut(id);
    m_servers.removeIf([&id](const StoredServer &stored) { return stored.server.id == id; });
    if (m_storedCurrentId == id) {
        const auto next = std::ranges::find_if(
            m_servers, [](const StoredServer &stored) { return stored.server.id != practiceId; });
        m_storedCurrentId = next == m_servers.end() ? QString() : next->server.id;
    }
    if (m_currentId == id)
        m_currentId = m_storedCurrentId;
    store();
    Q_EMIT changed();
}

void ServerList::takeToken(const QString &id, const QByteArray &token)
{
    if (token.isEmpty())
        m_tokens.remove(id);
    else
        m_tokens.insert(id, token);
    Q_EMIT tokenChanged(id);
    Q_EMIT changed();
}

void ServerList::setToken(const QString &id, const QByteArray &token)
{
    const auto *known = find(id);
    if (known == nullptr)
        return;
    m_refused.remove(id);
    if (!isPractice(id) && m_tokens.value(id) != token)
        m_tasks.push_back(keepToken(known->server, token));
    takeToken(id, token);
    if (!token.isEmpty())
        Q_EMIT signedIn(id);
}

QCoro::Task<> ServerList::readToken(Server server)
{
    const QPointer<ServerList> self(this);
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    const auto kept = co_await keychain::readToken(*address);
    if (!self || !kept || kept->isEmpty())
        co_return;
    // Changed, removed or signed in meanwhile: that is newer.
    if (this->server(server.id).address == server.address && token(server.id).isEmpty())
        takeToken(server.id, *kept);
}

QCoro::Task<> ServerList::keepToken(Server server, QByteArray token)
{
    const QPointer<ServerList> self(this);
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    const auto kept = co_await keychain::writeToken(*address, token);
    if (self && !kept && !token.isEmpty())
        Q_EMIT notice(tr("There is no keychain here, so you stay signed in only until LessonLift "
                         "is closed."));
}

Result<void> ServerList::choose(const QString &address, bool allowHttp, const QByteArray &token,
                                const QString &caFile)
{
    const auto parsed = ServerAddress::parse(address, allowHttp);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    auto server = this->server(idOf(parsed->text()));
    server.address = parsed->text();
    server.allowHttp = allowHttp;
    server.caFile = caFile;
    const auto id = keep(server);
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (!token.isEmpty())
        setToken(*id, token);
    chooseCurrent(*id);
    return {};
}

Result<void> ServerList::startPractice(const QString &storage)
{
    if (m_practice)
        return {};
    PracticeServer::Settings settings;
    settings.storage = storage;
    auto started = PracticeServer::start(settings);
    if (!started)
        return tl::unexpected<Error>(started.error());
    m_practice = std::move(*started);
    // For this session: neither the settings nor the keychain need to know.
    add({{practiceId, tr("Practice server"), m_practice->address(), false, {}},
         PracticeServer::email()});
    takeToken(practiceId, m_practice->token());
    return {};
}

Result<void> ServerList::choosePractice(const QString &storage)
{
    const auto started = startPractice(storage);
    if (started)
        chooseCurrent(practiceId);
    return started;
}

QCoro::Task<Result<QString>> ServerList::signIn(Server server, QString email, QString password)
{
    const QPointer<ServerList> self(this);
    const auto token = co_await logIn(server, email, password);
    if (!token)
        co_return tl::unexpected<Error>(token.error());
    if (!self)
        co_return failure(Kind::Cancelled);
    const auto id = keep(server);
    if (!id)
        co_return id;
    replace({this->server(*id), email});
    store();
    setToken(*id, *token);
    Q_EMIT changed();
    co_return id;
}

QCoro::Task<Result<int>> ServerList::testConnection(Server server, Credentials credentials)
{
    auto token = credentials.token.isEmpty() ? knownToken(server) : credentials.token;
    if (!credentials.email.isEmpty()) {
        const auto given = co_await logIn(server, credentials.email, credentials.password);
        if (!given)
            co_return tl::unexpected<Error>(given.error());
        token = *given;
    }
    const QPointer<ServerList> self(this);
    const auto lessons = co_await countLessons(server, token);
    const bool isAccepted = self && lessons && token == knownToken(server);
    if (isAccepted && noteAccepted(server.id, token))
        Q_EMIT signedIn(server.id);
    co_return lessons;
}

QByteArray ServerList::knownToken(const Server &server) const
{
    // Another address, being edited, must not see the token of the one before.
    const auto address = ServerAddress::parse(server.address, server.allowHttp);
    return address && address->text() == this->server(server.id).address ? token(server.id)
                                                                         : QByteArray();
}

} // namespace lessonlift
