// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/SingleInstance.h"

#include <chrono>
#include <optional>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QtEndian>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lessonlift
{

namespace
{

constexpr std::chrono::milliseconds patience = 5s;
/// With one that is closing: it may have a request to end.
constexpr std::chrono::milliseconds longPatience = 30s;
constexpr char thanks = '+';

// A message is its length in four bytes, big end first, and a JSON object.
constexpr qint64 headSize = 4;

/// Two displays of one user are two sessions: a window on the other one is no use here.
QString sessionId()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("USERDOMAIN") + u'\n' + qEnvironmentVariable("USERNAME") + u'\n' +
           qEnvironmentVariable("SESSIONNAME"); // names of pipes are everybody's
#else
    if (const auto wayland = qEnvironmentVariable("WAYLAND_DISPLAY"); !wayland.isEmpty())
        return wayland;
    return qEnvironmentVariable("DISPLAY").section(u'.', 0, 0); // ":0.0" is ":0"
#endif
}

/// The same for all starts of one user in one session; short, as paths of sockets must be.
QString baseName(const QString &name)
{
    const auto hash =
        QCryptographicHash::hash((name + u'\n' + sessionId()).toUtf8(), QCryptographicHash::Sha256);
    return name + u'-' + QString::fromLatin1(hash.toHex().left(16));
}

/// In a folder open to this user alone; empty, where there is none.
QString inRuntimeFolder(const QString &file)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + u'/' + file;
}

QByteArray toMessage(const QStringList &folders)
{
    const QJsonObject object{{u"folders"_s, QJsonArray::fromStringList(folders)}};
    const auto body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray message(headSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), message.data());
    return message + body;
}

std::optional<QStringList> fromMessage(const QByteArray &body)
{
    const auto folders = QJsonDocument::fromJson(body).object().value("folders"_L1);
    if (!folders.isArray())
        return std::nullopt;
    QStringList paths;
    for (const auto &folder : folders.toArray()) {
        if (!QDir::isAbsolutePath(folder.toString()))
            return std::nullopt;
        paths.append(folder.toString());
    }
    return paths;
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
#ifdef Q_OS_WIN
    , m_address(baseName(name))
#else
    , m_address(inRuntimeFolder(baseName(name) + u".socket"_s))
#endif
    , m_lockPath(inRuntimeFolder(baseName(name) + u".lock"_s))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnections);
    tryToBeFirst();
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // before the lock goes: the next one's socket has the same path
}

void SingleInstance::tryToBeFirst()
{
    const auto holder = QString::number(QCoreApplication::applicationPid());
    Result<std::unique_ptr<FileLock>> lock = failure(Kind::JournalFault);
    if (!m_lockPath.isEmpty())
        lock = FileLock::take(m_lockPath, holder);
    m_isHeldByOther = !lock && lock.error().kind == Kind::HeldByOther;
    if (!lock)
        return;
    m_lock = std::move(*lock);
    QLocalServer::removeServer(m_address); // ours is the lock, so it is a dead one's
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_address))
        qWarning("No further start can reach this one: %ls",
                 qUtf16Printable(m_server.errorString()));
}

void SingleInstance::takeConnections()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(headSize + limit);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() < headSize)
        return;
    const auto head = socket->peek(headSize);
    const qint64 size = qFromBigEndian<quint32>(head.constData());
    if (size > limit) {
        socket->abort();
        return;
    }
    if (socket->bytesAvailable() < headSize + size)
        return;
    const auto folders = fromMessage(socket->read(headSize + size).mid(headSize));
    if (!folders) {
        socket->abort();
        return;
    }
    socket->disconnect(this); // one message a connection
    socket->putChar(thanks);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT received(*folders);
}

bool SingleInstance::handOver(const QStringList &folders)
{
    QStringList paths;
    for (const auto &folder : folders)
        paths.append(QDir::cleanPath(QDir::current().absoluteFilePath(folder)));
    QElapsedTimer since;
    since.start();
    while (!isFirst() && !since.hasExpired(longPatience.count())) {
        switch (send(paths)) {
        case Sending::Done:
            return true;
        case Sending::NoAnswer:
            return false; // it may have them: not again
        case Sending::NobodyThere:
            QThread::msleep(20); // it is just starting, or has just ended
            tryToBeFirst();
        }
    }
    return false;
}

SingleInstance::Sending SingleInstance::send(const QStringList &folders) const
{
    const auto message = toMessage(folders);
    if (message.size() > headSize + limit) {
        if (folders.size() < 2)
            return Sending::NoAnswer; // no path is that long
        const auto half = folders.size() / 2;
        const auto first = send(folders.first(half));
        return first == Sending::Done ? send(folders.sliced(half)) : first;
    }
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(int(patience.count())))
        return Sending::NobodyThere;
    socket.write(message);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(int(patience.count())))
            return Sending::NoAnswer;
    }
    char answer = 0;
    if (socket.bytesAvailable() == 0)
        socket.waitForReadyRead(int(patience.count()));
    return socket.getChar(&answer) && answer == thanks ? Sending::Done : Sending::NoAnswer;
}

} // namespace lessonlift
