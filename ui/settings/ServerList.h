// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "http/Connections.h"
#include "settings/StoredServers.h"

#include <memory>
#include <QCoro/QCoroTask>
#include <QHash>
#include <QObject>

namespace lessonlift
{

class PracticeServer;

/// How somebody wants to be known by a server: by e-mail and password where there is an e-mail,
/// else by the token, else as before.
struct Credentials {
    QString email;
    QString password;
    QByteArray token;
};

/// The servers that a person works with, one of them the current one. Their addresses are in the
/// settings, their tokens in the keychain, or in memory until the end where there is none. The
/// practice server is in the list while it runs, in memory only.
class ServerList : public QObject
{
    Q_OBJECT

public:
    /// Those of the last time, without their tokens.
    explicit ServerList(QObject *parent = nullptr);
    ~ServerList() override;

    /// By which all servers are reached from now on.
    void setProxy(const ProxySettings &proxy);
    /// How every server is reached, those included that have left the list.
    [[nodiscard]] Connections connections() const;
    /// Asks the keychain for their tokens, which come with tokenChanged().
    void restore();

    [[nodiscard]] QList<Server> servers() const;
    /// Without an id where there is none.
    [[nodiscard]] Server server(const QString &id) const;
    [[nodiscard]] bool isPractice(const QString &id) const;
    [[nodiscard]] QByteArray token(const QString &id) const { return m_tokens.value(id); }
    /// The server of this address; empty where it is not in the list.
    [[nodiscard]] QString idOf(const QString &address) const;
    /// The server no longer accepts the token that it is known by now.
    void noteRefused(const QString &id);
    /// It has taken this token after that; nothing where it is known by another one. Whether that
    /// is news.
    bool noteAccepted(const QString &id, const QByteArray &token);
    /// There is a token, and nobody has heard that it is refused.
    [[nodiscard]] bool isSignedIn(const QString &id) const;
    /// The e-mail last signed in with.
    [[nodiscard]] QString userName(const QString &id) const;

    [[nodiscard]] QString currentId() const { return m_currentId; }
    [[nodiscard]] Server current() const { return server(m_currentId); }
    void chooseCurrent(const QString &id);

    // Of the current one.
    [[nodiscard]] QString address() const { return current().address; } ///< empty: none yet
    [[nodiscard]] bool allowHttp() const { return current().allowHttp; }
    [[nodiscard]] QString caFile() const { return current().caFile; }
    [[nodiscard]] QByteArray token() const { return token(m_currentId); }

    /// What is wrong with an address, in words; nothing where it is well.
    [[nodiscard]] QString addressProblem(const Server &server) const;
    /// Reads the file; from any thread.
    [[nodiscard]] static QString caFileProblem(const QString &caFile);

    /// Checks it and keeps it: a new one where it has no id. Returns its id. Another address is
    /// another server: its token is not the one of the address before.
    [[nodiscard]] Result<QString> keep(Server server);
    void remove(const QString &id);
    /// A person signs in, with the same token again perhaps; empty: signs out.
    void setToken(const QString &id, const QByteArray &token);
    /// Forgets the token, in the keychain too.
    void signOut(const QString &id) { setToken(id, QByteArray()); }
    /// Signs in; where that goes well, keeps the server as keep() does, and its token.
    [[nodiscard]] QCoro::Task<Result<QString>> signIn(Server server, QString email,
                                                      QString password);
    /// How many lessons the server shows to who signs in so. Keeps nothing.
    [[nodiscard]] QCoro::Task<Result<int>> testConnection(Server server, Credentials credentials);

    /// Keeps the server of this address, new or known, and makes it the current one. An empty
    /// token keeps the known one.
    [[nodiscard]] Result<void> choose(const QString &address, bool allowHttp,
                                      const QByteArray &token, const QString &caFile = {});
    /// Starts the embedded practice server, if need be; it is the current one where there is none.
    [[nodiscard]] Result<void> startPractice(const QString &storage);
    /// The same, and makes it the current one.
    [[nodiscard]] Result<void> choosePractice(const QString &storage);

Q_SIGNALS:
    /// The list, the current one, or a token of the list.
    void changed();
    void tokenChanged(const QString &id);
    /// Somebody has signed in, whatever the token is, or a refusal has passed: what waits for that
    /// goes on.
    void signedIn(const QString &id);
    /// Something a person should know, e.g. that there is no keychain.
    void notice(const QString &text);

private:
    [[nodiscard]] const StoredServer *find(const QString &id) const;
    [[nodiscard]] QByteArray knownToken(const Server &server) const;
    void add(const StoredServer &stored);
    void replace(const StoredServer &stored);
    void store() const;
    void takeToken(const QString &id, const QByteArray &token);
    [[nodiscard]] QCoro::Task<> readToken(Server server);
    [[nodiscard]] QCoro::Task<> keepToken(Server server, QByteArray token);

    QList<StoredServer> m_servers;
    QString m_currentId;
    QString m_storedCurrentId; ///< the current one that outlives the practice server
    ProxySettings m_proxy;
    QHash<QString, QByteArray> m_tokens;
    QHash<QString, QByteArray> m_refused;
    std::unique_ptr<PracticeServer> m_practice;
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
