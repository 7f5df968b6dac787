// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimNetwork.h"

#include "http/CurlManager.h"
#include "SimReply.h"

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

/// What can be said before the body has been read; a PUT of a lesson is one kind or the other.
Place placeBefore(const SimRequest &request)
{
    const auto place = request.place();
    return place == Place::Totals ? Place::Replace : place;
}

} // namespace

void beginWrite(Exchange &exchange)
{
    auto &wires = exchange.end->wires;
    const auto &key = exchange.key;
    exchange.isCounted = true;
    // What is deleted was found in the list, and the list is a look too.
    const bool wasListed = exchange.place == Place::Delete && wires.listed.contains(key);
    if (wires.doubted.contains(key) && !wasListed)
        wires.trace.violate(u"I4b"_s, u"a write to %1 after a doubt, without a look"_s.arg(key));
    if (wires.writing.value(key) > 0)
        wires.trace.violate(u"I4"_s, u"two writes to %1 at once"_s.arg(key));
    if (wires.late.value(key) > 0)
        wires.trace.violate(u"I4"_s, u"a write to %1 while one may still arrive"_s.arg(key));
    ++wires.writing[key];
}

namespace
{

/// A look at one lesson; the list is one at all that are being created.
void beginLook(Exchange &exchange)
{
    auto &wires = exchange.end->wires;
    wires.doubted.remove(exchange.key);
    if (exchange.place != Place::List)
        return;
    wires.listed = wires.doubted;
    wires.doubted.removeIf([](const QString &key) { return key.startsWith("new"_L1); });
}

class Manager : public QNetworkAccessManager
{
public:
    explicit Manager(std::shared_ptr<SimEnd> end)
        : m_end(std::move(end))
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        auto exchange = std::make_shared<Exchange>();
        exchange->end = m_end;
        auto &sent = exchange->request;
        sent.method = verbOf(operation, request);
        sent.url = request.url();
        sent.token = request.rawHeader("Authorization").mid(7);
        sent.isPartial = request.hasRawHeader("Range");
        sent.contentType = request.rawHeader("Content-Type");
        auto &wires = m_end->wires;
        exchange->place = placeBefore(sent);
        exchange->key = sent.lesson();
        if (!m_end->dead) {
            ++wires.requests;
            exchange->fault = wires.choose(sent);
            const auto fault = exchange->fault;
            if (fault != SimFault::None)
                ++wires.injected[fault];
            wires.trace.add(
                u"%1 > %2 %3%4"_s.arg(m_end->process)
                    .arg(QString::fromLatin1(sent.method), sent.url.path())
                    .arg(fault == SimFault::None ? QString() : u" ! "_s + nameOf(fault)));
            // Which lesson is created only its body says.
            if (!isWrite(exchange->place))
                beginLook(*exchange);
            else if (exchange->place != Place::Create)
                beginWrite(*exchange);
        }
        auto *reply = new SimReply(exchange, request, operation, body);
        exchange->reply = reply;
        return reply;
    }

private:
    std::shared_ptr<SimEnd> m_end;
};

} // namespace

std::function<std::unique_ptr<QNetworkAccessManager>()> simNetwork(std::shared_ptr<SimEnd> end)
{
    return [end] { return std::make_unique<Manager>(end); };
}

} // namespace lessonlift::simulation
