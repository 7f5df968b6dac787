// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The server's side of a request: refused, carried out now or late, and how the answer goes.
#include "SimReply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

SimAnswer json(int status, const QString &message)
{
    return SimServer::answerOf(LessonStore::refuse(status, message, u"Simulated"_s));
}

SimAnswer html(int status)
{
    SimAnswer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html><head><title>" + QByteArray::number(status) +
                  "</title></head><body>nginx</body></html>";
    return answer;
}

/// What a fault answers in the server's stead; nothing when the fault is of another sort.
std::optional<SimAnswer> instead(SimFault fault)
{
    SimAnswer answer;
    switch (fault) {
    case SimFault::Garbage200:
    case SimFault::AnswerGarbage:
        answer.body = "\x01\x02 not { JSON";
        return answer;
    case SimFault::AnswerEmpty:
        answer.body = "{}";
        return answer;
    case SimFault::AnswerHtml200:
        return html(200);
    case SimFault::Status302:
    case SimFault::Status307:
        answer = html(fault == SimFault::Status302 ? 302 : 307);
        answer.location = "http://elsewhere.example/";
        return answer;
    case SimFault::Status400:
        return json(400, u"Bad Request"_s);
    case SimFault::Status401:
        return json(401, u"Unauthorized"_s);
    case SimFault::Status403:
        return json(403, u"Forbidden resource"_s);
    case SimFault::Status404Html:
        return html(404);
    case SimFault::Status408:
    case SimFault::Status408After:
        return json(408, u"Request Timeout"_s);
    case SimFault::Status409:
        return json(409, u"Conflict"_s);
    case SimFault::Status412:
        return json(412, u"Precondition Failed"_s);
    case SimFault::Status413:
        return json(413, u"File too large"_s);
    case SimFault::Html413:
        return html(413);
    case SimFault::Status429:
        answer = json(429, u"Too Many Requests"_s);
        answer.retryAfter = "7";
        return answer;
    case SimFault::Status500:
    case SimFault::Status500After:
        return json(500, u"Internal server error"_s);
    case SimFault::Html502:
    case SimFault::Html502After:
        return html(502);
    case SimFault::Status503:
    case SimFault::Status503After:
        return json(503, u"Service Unavailable"_s);
    case SimFault::Html503:
        return html(503);
    case SimFault::Html504After:
    case SimFault::Late504:
        return html(504);
    default:
        return std::nullopt;
    }
}

bool isNeverCarriedOut(SimFault fault)
{
    return fault == SimFault::Garbage200 ||
           (fault >= SimFault::Status302 && fault <= SimFault::Html503);
}

/// A yes with the wrong thing in it.
SimAnswer falsified(SimAnswer answer, SimFault fault)
{
    auto lesson = QJsonDocument::fromJson(answer.body).object();
    auto sections = lesson.value("sections"_L1).toArray();
    if (fault == SimFault::WrongLesson) {
        lesson.insert("_id"_L1, u"ffffffffffffffffffffffff"_s);
        lesson.insert("title"_L1, u"Somebody's"_s);
    } else if (fault == SimFault::WrongFewer && !sections.isEmpty()) {
        sections.removeLast();
    } else if (fault == SimFault::WrongOrder && sections.size() > 1) {
        const QJsonValue first = sections.takeAt(0);
        sections.append(first);
    } else if (fault == SimFault::WrongUnlisted && !sections.isEmpty()) {
        auto last = sections.last().toObject();
        last.remove("englishAudio"_L1);
        sections[sections.size() - 1] = last;
    }
    lesson.insert("sections"_L1, sections);
    if (fault == SimFault::WrongAbsent)
        lesson.remove("sections"_L1);
    else if (fault == SimFault::WrongNull)
        lesson.insert("sections"_L1, QJsonValue());
    answer.body = QJsonDocument(lesson).toJson(QJsonDocument::Compact);
    return answer;
}

/// One of the files that came with an append is gone from the disk a moment later.
void loseOneFile(SimWires &wires, const SimAnswer &answer)
{
    const auto lesson = QJsonDocument::fromJson(answer.body).object();
    const auto last = lesson.value("sections"_L1).toArray().last().toObject();
    const auto url = last.value("englishAudio"_L1).toObject().value("url"_L1).toString();
    if (!url.isEmpty())
        wires.server.unlink(url);
}

void playAnswer(const ExchangePtr &exchange, SimAnswer answer)
{
    auto &wires = exchange->end->wires;
    const auto fault = exchange->fault;
    wires.trace.add(u"  < %1 %2"_s.arg(answer.status).arg(exchange->request.url.path()));
    auto *reply = exchange->reply.data();
    if (reply == nullptr)
        return;
    const auto whole = answer.body.size();
    switch (fault) {
    case SimFault::AnswerLost:
        return reply->fail(QNetworkReply::RemoteHostClosedError);
    case SimFault::AnswerStalls:
        return reply->stall();
    case SimFault::AnswerStallsHalfWay:
        return reply->play(answer, whole / 2, false);
    case SimFault::AnswerCut:
        return reply->play(answer, whole / 2, true);
    case SimFault::WrongFewer:
    case SimFault::WrongAbsent:
    case SimFault::WrongNull:
    case SimFault::WrongOrder:
    case SimFault::WrongUnlisted:
    case SimFault::WrongLesson:
        wires.server.noteLie(exchange->key);
        answer = falsified(answer, fault);
        return reply->play(answer, answer.body.size(), true);
    default:
        break;
    }
    if (const auto other = instead(fault)) {
        answer = *other;
        if (fault == SimFault::AnswerGarbage || fault == SimFault::AnswerEmpty)
            answer.status = exchange->place == Place::Append ? 201 : 200;
    } else if (answer.status < 300) {
        wires.server.noteLook(exchange->key, exchange->carriedOutAt);
    }
    reply->play(answer, answer.body.size(), true);
}

void carryOut(const ExchangePtr &exchange, Received received)
{
    auto &wires = exchange->end->wires;
    auto answer = wires.server.carryOut(exchange->request, std::move(received));
    exchange->carriedOut = true;
    exchange->carriedOutAt = wires.server.nextMoment();
    if (exchange->place == Place::Append && exchange->fault == SimFault::WrongUnserved &&
        answer.status == 201)
        loseOneFile(wires, answer);
    if (wires.onRequest)
        wires.onRequest(exchange->request, true);
    if (exchange->countedLate) {
        wires.trace.add(u"  late %1"_s.arg(exchange->request.url.path()));
        --wires.late[exchange->key];
    }
    if (exchange->place == Place::Confirm && exchange->fault == SimFault::WrongUnserved)
        answer = json(404, u"Cannot GET"_s);
    wires.clock.at(Milliseconds(1 + wires.random.bounded(20)),
                   [exchange, answer] { playAnswer(exchange, answer); });
}

void countLate(const ExchangePtr &exchange)
{
    if (!std::exchange(exchange->countedLate, true))
        ++exchange->end->wires.late[exchange->key];
}

void carryOutLate(const ExchangePtr &exchange)
{
    auto &wires = exchange->end->wires;
    countLate(exchange);
    const int longest = static_cast<int>(wires.settle.count() * 9 / 10);
    wires.clock.at(Milliseconds(wires.random.bounded(std::max(longest, 1))), [exchange] {
        carryOut(exchange, exchange->end->wires.server.receive(exchange->request));
    });
}

} // namespace

void arrive(const ExchangePtr &exchange)
{
    auto &wires = exchange->end->wires;
    const auto fault = exchange->fault;
    auto *reply = exchange->reply.data();
    const auto place = exchange->place;
    exchange->request.lookedAt = wires.server.lookedAt(exchange->request.lesson());
    if (isNeverCarriedOut(fault)) {
        if (reply != nullptr) {
            const auto answer = instead(fault).value_or(SimAnswer());
            reply->play(answer, answer.body.size(), true);
        }
        return;
    }
    switch (fault) {
    case SimFault::ResetAfterBody:
        if (reply != nullptr)
            reply->fail(QNetworkReply::RemoteHostClosedError);
        return;
    case SimFault::StallAfterBody:
    case SimFault::LateThenTimeout: // until clientLeft()
        return;
    case SimFault::LateThenReset:
        carryOutLate(exchange);
        if (reply != nullptr)
            reply->fail(QNetworkReply::RemoteHostClosedError);
        return;
    case SimFault::Late504:
        carryOutLate(exchange);
        if (reply != nullptr) {
            const auto answer = *instead(fault);
            reply->play(answer, answer.body.size(), true);
        }
        return;
    default:
        break;
    }
    if (wires.onRequest)
        wires.onRequest(exchange->request, false);
    auto received = wires.server.receive(exchange->request);
    const int gap = place == Place::Append && fault == SimFault::SlowAppend
                        ? 50 + wires.random.bounded(static_cast<int>(wires.settle.count() / 2))
                        : 0;
    if (gap == 0)
        return carryOut(exchange, std::move(received));
    wires.clock.at(Milliseconds(gap), [exchange, received] { carryOut(exchange, received); });
}

void clientLeft(const ExchangePtr &exchange)
{
    if (!isWrite(exchange->place) || !exchange->bodySent || exchange->carriedOut)
        return;
    if (exchange->fault == SimFault::LateThenTimeout)
        carryOutLate(exchange);
    else if (!isNeverCarriedOut(exchange->fault) && exchange->fault != SimFault::ResetAfterBody &&
             exchange->fault != SimFault::StallAfterBody)
        countLate(exchange);
}

} // namespace lessonlift::simulation
