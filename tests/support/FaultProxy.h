// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <QSslConfiguration>
#include <QTcpServer>

namespace lessonlift::testing
{

/// What is done to one request: Fault::DropAnswer, Fault::Delay.with(400).
struct Fault {
    enum class What {
        None,
        DropBefore,
        Answer,
        AnswerBehind,
        DropAnswer,
        CutAnswer,
        StallAnswer,
        CutInBody,
        StallInBody,
        CarryOutLate,
        Delay,
        DelayAnswer,
        Throttle
    };
    What what = What::None;
    qint64 amount = 0;

    bool operator==(const Fault &) const = default;
    /// Whether the client cannot know what came of the request. Those that only take their time
    /// leave none.
    [[nodiscard]] constexpr bool leavesDoubt() const
    {
        return what != What::None && what != What::Answer && what != What::AnswerBehind &&
               what != What::Delay && what != What::DelayAnswer && what != What::Throttle;
    }
    [[nodiscard]] constexpr Fault with(qint64 howMuch) const { return {what, howMuch}; }

    static const Fault None;
    static const Fault DropBefore;   ///< never reaches the server; the connection is reset
    static const Fault Answer;       ///< never reaches the server; answered with status `amount`,
                                     ///< as the API would
    static const Fault AnswerBehind; ///< the same, once its body has been read
    static const Fault DropAnswer;   ///< carried out; reset after `amount` bytes of the answer
    static const Fault CutAnswer;    ///< carried out; closed after `amount` bytes of the answer, or
                                     ///< after half of its first piece
    static const Fault StallAnswer;  ///< carried out; nothing is heard after `amount` bytes
    static const Fault CutInBody;    ///< reset after the body's first `amount` bytes, or 1,000
    static const Fault StallInBody;  ///< nothing of the body arrives after those
    static const Fault CarryOutLate; ///< the client is reset; the server gets it 150 ms later
    static const Fault Delay;        ///< reaches the server `amount` milliseconds late
    static const Fault DelayAnswer;  ///< the answer comes `amount` milliseconds late
    static const Fault Throttle;     ///< both ways at `amount` bytes a second
};
inline constexpr Fault Fault::None{What::None, 0};
inline constexpr Fault Fault::DropBefore{What::DropBefore, 0};
inline constexpr Fault Fault::Answer{What::Answer, 0};
inline constexpr Fault Fault::AnswerBehind{What::AnswerBehind, 0};
inline constexpr Fault Fault::DropAnswer{What::DropAnswer, 0};
inline constexpr Fault Fault::CutAnswer{What::CutAnswer, 0};
inline constexpr Fault Fault::StallAnswer{What::StallAnswer, 0};
inline constexpr Fault Fault::CutInBody{What::CutInBody, 0};
inline constexpr Fault Fault::StallInBody{What::StallInBody, 0};
inline constexpr Fault Fault::CarryOutLate{What::CarryOutLate, 0};
inline constexpr Fault Fault::Delay{What::Delay, 0};
inline constexpr Fault Fault::DelayAnswer{What::DelayAnswer, 0};
inline constexpr Fault Fault::Throttle{What::Throttle, 0};

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
    /// Towards the client; the server behind never knows.
    void speakTls(const QSslConfiguration &tls) { m_tls = tls; }
    [[nodiscard]] QString address() const; ///< http(s)://127.0.0.1:PORT/api
    /// Bytes of requests that clients sent, whole or not.
    [[nodiscard]] qint64 received() const { return m_received; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;
    quint16 m_upstream;
    Choose m_choose;
    QSslConfiguration m_tls;
    QHash<QByteArray, int> m_counts;
    qint64 m_received = 0;
};

} // namespace lessonlift::testing
