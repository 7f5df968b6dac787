// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimReply.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

constexpr Milliseconds dripEvery(4000);
constexpr int drips = 6;
constexpr Milliseconds trickleEvery(20'000);
constexpr Milliseconds lineEvery(1000);

/// Of the lesson that a form creates; the title is its first field.
QString titleIn(const QByteArray &form)
{
    const auto at = form.indexOf("name=\"title\"");
    const auto begin = form.indexOf("\r\n\r\n", at) + 4;
    return at < 0 ? QString()
                  : QString::fromUtf8(form.mid(begin, form.indexOf('\r', begin) - begin));
}

/// A status that says no to the request, whatever becomes of the body behind it.
bool saysNo(int status)
{
    return status >= 400 && status < 500 && status != 408;
}

} // namespace

SimReply::SimReply(ExchangePtr exchange, const QNetworkRequest &request,
                   QNetworkAccessManager::Operation operation, QIODevice *body)
    : m_exchange(std::move(exchange))
    , m_body(body)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_bodyLength = request.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    auto &wires = m_exchange->end->wires;
    const QPointer<SimReply> self(this);
    wires.clock.at(Milliseconds(1 + wires.random.bounded(20)), [self] {
        if (self && !self->isFinished())
            self->begin();
    });
}

SimReply::~SimReply() = default;

void SimReply::begin()
{
    if (m_exchange->end->dead)
        return;
    switch (m_exchange->fault) {
    case SimFault::Refused:
        return fail(ConnectionRefusedError);
    case SimFault::NameUnknown:
        return fail(HostNotFoundError);
    case SimFault::TlsUntrusted:
        return fail(SslHandshakeFailedError);
    case SimFault::ResetBeforeBody:
        return fail(RemoteHostClosedError);
    case SimFault::StallBeforeBody:
        return stall();
    default:
        break;
    }
    if (m_body == nullptr)
        return bodyTaken();
    watchTime();
    connect(m_body, &QIODevice::readyRead, this, &SimReply::takeBody);
    takeBody();
}

void SimReply::watchTime()
{
    auto &wires = m_exchange->end->wires;
    const auto allowed = wires.server.traits().requestTime;
    if (allowed <= Milliseconds(0))
        return;
    const QPointer<SimReply> self(this);
    wires.clock.at(allowed, [self] {
        if (!self || self->isFinished() || self->m_exchange->bodySent)
            return;
        if (self->m_exchange->fault == SimFault::TimeUpCut)
            return self->fail(UnknownNetworkError);
        SimAnswer answer;
        answer.status = 408;
        answer.contentType.clear();
        self->play(answer, 0, true);
    });
}

/// How much of the body goes out at once; all where nothing is said.
qint64 SimReply::pieceSize(qint64 wanted) const
{
    switch (m_exchange->fault) {
    case SimFault::SlowDrip:
        return m_bodyLength / drips + 1;
    case SimFault::TimeUp:
    case SimFault::TimeUpCut: // the last of it never comes
        return qMin(m_bodyLength / 20 + 1, m_bodyLength - 1 - m_exchange->request.body.size());
    default:
        break;
    }
    const auto rate = m_exchange->end->wires.bytesPerSecond;
    return rate > 0 ? rate * lineEvery.count() / 1000 : wanted;
}

void SimReply::takeNextPiece(Milliseconds later)
{
    const QPointer<SimReply> self(this);
    m_exchange->end->wires.clock.at(later, [self] {
        if (self)
            self->takeBody();
    });
}

void SimReply::takeBody()
{
    if (isFinished() || m_exchange->end->dead)
        return;
    auto &taken = m_exchange->request.body;
    const auto fault = m_exchange->fault;
    const bool cutShort = fault == SimFault::ResetInBody || fault == SimFault::StallInBody ||
                          fault == SimFault::Html413InBody;
    const qint64 wanted = cutShort ? m_bodyLength / 2 : m_bodyLength;
    const bool trickles = fault == SimFault::TimeUp || fault == SimFault::TimeUpCut;
    const bool isPaced =
        trickles || fault == SimFault::SlowDrip || m_exchange->end->wires.bytesPerSecond > 0;
    while (taken.size() < wanted) {
        const qint64 step = qMin(pieceSize(wanted), wanted - taken.size());
        const auto piece = step > 0 ? m_body->read(step) : QByteArray();
        if (piece.isEmpty())
            return; // the rest comes later, or never: the body gave up
        taken += piece;
        if (taken.size() < wanted && isPaced)
            return takeNextPiece(trickles                      ? trickleEvery
                                 : fault == SimFault::SlowDrip ? dripEvery
                                                               : lineEvery);
    }
    if (m_exchange->place == Place::Create) {
        m_exchange->key = u"new "_s + titleIn(taken);
        beginWrite(*m_exchange);
    }
    if (fault == SimFault::StallInBody)
        return stall();
    if (cutShort)
        return fail(UnknownNetworkError);
    bodyTaken();
}

void SimReply::bodyTaken()
{
    m_exchange->place = m_exchange->request.place();
    m_exchange->bodySent = true;
    auto &wires = m_exchange->end->wires;
    const auto exchange = m_exchange;
    wires.clock.at(Milliseconds(1 + wires.random.bounded(20)), [exchange] { arrive(exchange); });
}

void SimReply::abort()
{
    if (isFinished())
        return;
    endAs(OperationCanceledError, false);
    clientLeft(m_exchange);
}

qint64 SimReply::bytesAvailable() const
{
    return m_answer.size() - m_read + QNetworkReply::bytesAvailable();
}

qint64 SimReply::readData(char *data, qint64 maxSize)
{
    const auto size = qMin<qint64>(maxSize, m_answer.size() - m_read);
    if (size == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_answer.constData() + m_read, static_cast<std::size_t>(size));
    m_read += size;
    return size;
}

void SimReply::fail(NetworkError error)
{
    if (isFinished() || m_exchange->end->dead)
        return;
    const bool neverThere = error == ConnectionRefusedError || error == HostNotFoundError ||
                            error == SslHandshakeFailedError;
    endAs(error, neverThere);
}

void SimReply::play(const SimAnswer &answer, qsizetype part, bool ends)
{
    if (isFinished() || m_exchange->end->dead)
        return;
    m_status = answer.status;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
    setRawHeader("Content-Type", answer.contentType);
    if (answer.status != 204)
        setRawHeader("Content-Length",
                     QByteArray::number(answer.length >= 0 ? answer.length : answer.body.size()));
    if (!answer.contentRange.isEmpty())
        setRawHeader("Content-Range", answer.contentRange);
    if (!answer.retryAfter.isEmpty())
        setRawHeader("Retry-After", answer.retryAfter);
    if (!answer.location.isEmpty())
        setRawHeader("Location", answer.location);
    m_answer =
        operation() == QNetworkAccessManager::HeadOperation ? QByteArray() : answer.body.left(part);
    const QPointer<SimReply> self(this);
    Q_EMIT metaDataChanged();
    if (!self || isFinished())
        return;
    if (!m_answer.isEmpty())
        Q_EMIT readyRead();
    if (!self || isFinished() || !ends)
        return;
    if (part < answer.body.size())
        return endAs(RemoteHostClosedError, false);
    const auto error = answer.status < 400   ? NoError
                       : answer.status < 500 ? UnknownContentError
                                             : InternalServerError;
    endAs(error, !isDoubtful(m_exchange->fault));
}

void SimReply::endAs(NetworkError error, bool isCertain)
{
    auto &wires = m_exchange->end->wires;
    if (m_exchange->isCounted) {
        --wires.writing[m_exchange->key];
        if ((!isCertain || m_status == 408) && !saysNo(m_status))
            wires.doubted.insert(m_exchange->key);
    }
    setFinished(true);
    if (error != NoError) {
        setError(error, u"simulated"_s);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

} // namespace lessonlift::simulation
