// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <QTcpServer>

class QTcpSocket;

namespace lessonlift::testing
{

enum class Fault {
    None,
    DropBefore,  ///< the request never reaches the server; the connection is reset
    DropAnswer,  ///< it is carried out; the connection is reset before any byte of the answer
    CutAnswer,   ///< it is carried out; half of the answer's first piece arrives
    StallAnswer, ///< it is carried out; nothing more is heard
    CutInBody,   ///< reset after the first 1,000 bytes of the body
    CarryOutLate ///< the client's connection is reset; the server gets the request 150 ms later
};

/// A TCP proxy in front of a server on 127.0.0.1 that does to each request what `choose` says.
/// Lives on the test's thread.
class FaultProxy : public QTcpServer
{
public:
    /// Called for each request with its method, its path, and how many of that method and kind of
    /// path came before (ids left out of account).
    using Choose = std::function<Fault(const QByteArray &method, const QByteArray &path, int nth)>;

    FaultProxy(quint16 upstreamPort, Choose choose);
    void setChoose(Choose choose) { m_choose = std::move(choose); }
    [[nodiscard]] QString address() const; ///< http://127.0.0.1:PORT/api

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;
    quint16 m_upstream;
    Choose m_choose;
    QHash<QByteArray, int> m_counts;
};

} // namespace lessonlift::testing
