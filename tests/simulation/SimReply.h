// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "SimNetwork.h"

#include <QNetworkReply>
#include <QPointer>

namespace lessonlift::simulation
{

class SimReply;

/// One request on its way. It outlives the client's reply: what has arrived may be carried out
/// although nobody waits for the answer any more.
struct Exchange {
    std::shared_ptr<SimEnd> end;
    SimRequest request;
    SimFault fault = SimFault::None;
    Place place = Place::Other;
    QString key;            ///< the lesson, for I4 and I4b
    bool isCounted = false; ///< in SimWires::writing
    bool bodySent = false;  ///< whole: the server will have it
    bool carriedOut = false;
    qint64 carriedOutAt = 0;  ///< SimServer::nextMoment()
    bool countedLate = false; ///< in SimWires::late, until it has been carried out
    QPointer<SimReply> reply;
};
/// A write to a lesson begins, as its client sees it: asserts I4 and I4b.
void beginWrite(Exchange &exchange);
using ExchangePtr = std::shared_ptr<Exchange>;

/// The client's side of a request: takes the body from its device and plays the answer. Ends in
/// one of three ways: answered, failed, aborted by the client.
class SimReply : public QNetworkReply
{
    Q_OBJECT

public:
    SimReply(ExchangePtr exchange, const QNetworkRequest &request,
             QNetworkAccessManager::Operation operation, QIODevice *body);
    ~SimReply() override;

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

    void fail(NetworkError error);
    /// part: how much of the body is played before it ends, or stays open for ever.
    void play(const SimAnswer &answer, qsizetype part, bool ends);
    /// Nothing more will come, and nobody says so.
    void stall() {}

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void begin();
    void takeBody();
    void takeNextPiece(Milliseconds later);
    [[nodiscard]] qint64 pieceSize(qint64 wanted) const;
    /// The server ends a request that is not there yet (contract, trap 13).
    void watchTime();
    void bodyTaken();
    void endAs(NetworkError error, bool isCertain);

    ExchangePtr m_exchange;
    QIODevice *m_body;
    qint64 m_bodyLength = 0;
    QByteArray m_answer;
    qsizetype m_read = 0;
    int m_status = 0; ///< that the client has read, 0 before
};

/// The server's side: what happens to a request that has arrived whole.
void arrive(const ExchangePtr &exchange);
/// The client has gone away: what was to come late comes now or a little later.
void clientLeft(const ExchangePtr &exchange);

} // namespace lessonlift::simulation
