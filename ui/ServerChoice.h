// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <memory>
#include <QCoro/QCoroTask>
#include <QObject>

namespace lessonlift
{

class PracticeServer;

/// Which server the window works with, and its token: the address in the settings, the token in
/// the keychain, or for this session only where there is none.
class ServerChoice : public QObject
{
    Q_OBJECT

public:
    explicit ServerChoice(QObject *parent = nullptr);
    ~ServerChoice() override;

    [[nodiscard]] QString address() const { return m_address; } ///< canonical; empty: none yet
    [[nodiscard]] bool allowHttp() const { return m_allowHttp; }
    /// Certificates that this server may be known by, besides the system's; empty: none.
    [[nodiscard]] QString caFile() const { return m_caFile; }
    [[nodiscard]] QByteArray token() const { return m_token; }

    /// The one used last, with its token from the keychain.
    void restore();
    /// Starts the embedded practice server, if need be, and chooses it.
    [[nodiscard]] Result<void> choosePractice(const QString &storage);
    /// Checks the address and the file, keeps them and the token. An empty token keeps the known
    /// one; an empty file means that there is none.
    [[nodiscard]] Result<void> choose(const QString &address, bool allowHttp,
                                      const QByteArray &token, const QString &caFile = {});
    /// Signs in by e-mail and password; the token is then chosen.
    [[nodiscard]] QCoro::Task<Result<void>> signIn(QString address, bool allowHttp, QString email,
                                                   QString password, QString caFile);

Q_SIGNALS:
    void changed();
    /// Something a person should know, e.g. that there is no keychain.
    void notice(const QString &text);

private:
    [[nodiscard]] QCoro::Task<> readToken();
    [[nodiscard]] QCoro::Task<> keepToken();

    QString m_address;
    bool m_allowHttp = false;
    QString m_caFile;
    QByteArray m_token;
    std::unique_ptr<PracticeServer> m_practice;
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
