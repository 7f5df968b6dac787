// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTcpServer>

namespace lessonlift::testing
{

/// An HTTP proxy that leads every host to one port of this machine: tunnels for CONNECT, and
/// requests in absolute form, whose targets it makes relative. Lives on the test's thread.
class ForwardProxy : public QTcpServer
{
public:
    explicit ForwardProxy(quint16 upstreamPort);

    /// From now on only who says this is let through: "Basic dTpw".
    void demand(const QByteArray &credentials) { m_demanded = credentials; }
    /// From now on every request is answered with this, "403 Forbidden"; "": it hangs up.
    void refuse(const QByteArray &status) { m_refusal = status; }

    /// The request lines that arrived, without the version.
    [[nodiscard]] const QStringList &requests() const { return m_requests; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;
    quint16 m_upstream;
    QByteArray m_demanded;
    std::optional<QByteArray> m_refusal;
    QStringList m_requests;
};

} // namespace lessonlift::testing
