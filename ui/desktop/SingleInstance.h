// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/FileLock.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace lessonlift
{

/// One running program per user and session. Every start makes one of these; the first receives
/// what the later ones hand over:
///
///     SingleInstance instance(u"lessonlift"_s);
///     if (!instance.isFirst() && instance.handOver(folders))
///         return 0;
///     if (!instance.isFirst())
///         return 1; // the running one does not answer; say so
///
/// What a crash leaves behind is replaced. Where neither lock nor socket can be made, each start is
/// a first one: better two windows than none.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// What one message may hold, in bytes.
    static constexpr qint64 limit = 1024 * 1024;

    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool isFirst() const { return !m_isHeldByOther; }

    /// Gives the running program these folders, taken as relative to our working directory; none
    /// means that it shall just show itself. Blocks until it has them, 5 s at most, or until one
    /// that is closing has ended, 30 s at most. False: it does not answer, or it has ended
    /// meanwhile, and then this is the first one.
    [[nodiscard]] bool handOver(const QStringList &folders);

    /// This one is closing: who starts now waits for its end instead of being heard no more.
    void stopListening() { m_server.close(); }

    /// Where the running one listens: a socket's path, or a pipe's name.
    [[nodiscard]] QString address() const { return m_address; }

Q_SIGNALS:
    /// Absolute paths, none of them checked; an empty list asks to show the window.
    void received(const QStringList &folders);

private:
    enum class Sending { Done, NobodyThere, NoAnswer };

    void tryToBeFirst();
    void takeConnections();
    void read(QLocalSocket *socket);
    [[nodiscard]] Sending send(const QStringList &folders) const;

    QString m_address;
    QString m_lockPath; ///< empty: there is no place for one
    std::unique_ptr<FileLock> m_lock;
    bool m_isHeldByOther = true;
    QLocalServer m_server;
};

} // namespace lessonlift
