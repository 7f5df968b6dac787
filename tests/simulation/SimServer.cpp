// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimServer.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

const QString collection = u"/api/admin/audio-lessons"_s;

/// The value of name="..." in a part's head.
QString valueOf(const QByteArray &head, const QByteArray &name)
{
    const auto at = head.indexOf(' ' + name + "=\"");
    if (at < 0)
        return {};
    const auto begin = at + name.size() + 3;
    return QString::fromUtf8(head.mid(begin, head.indexOf('"', begin) - begin));
}

QSet<QString> titles(const QJsonObject &lesson)
{
    QSet<QString> found;
    for (const auto &section : lesson.value("sections"_L1).toArray())
        found.insert(section[u"title"_s].toString());
    return found;
}

} // namespace

Place SimRequest::place() const
{
    const QString path = url.path();
    if (path.endsWith("/auth/login"_L1))
        return Place::SignIn;
    if (!path.startsWith(collection))
        return method == "HEAD" || isPartial     ? Place::Confirm
               : path.startsWith(u"/uploads/"_s) ? Place::Download
                                                 : Place::Other;
    if (method == "DELETE")
        return Place::Delete;
    if (path.endsWith("/append-sections"_L1))
        return Place::Append;
    if (path.endsWith("/sections"_L1))
        return Place::Order;
    if (lesson() == "new"_L1)
        return method == "POST" ? Place::Create : Place::List;
    if (method == "PUT")
        return body.contains("name=\"sections\"") ? Place::Replace : Place::Totals;
    return Place::Look;
}

QString SimRequest::lesson() const
{
    const QString path = url.path();
    if (!path.startsWith(collection))
        return {};
    const auto id = path.mid(collection.size() + 1).section(u'/', 0, 0);
    return id.isEmpty() ? u"new"_s : id;
}

SimServer::SimServer(const PracticeTraits &traits, SimClock &clock)
    : m_traits(traits)
    , m_clock(clock)
    , m_store(traits, [this](const QString &name) { m_shelf.remove(name); })
{
}

QString SimServer::now() const
{
    return m_clock.utc().toString(Qt::ISODateWithMs);
}

SimAnswer SimServer::answerOf(const StoreReply &reply)
{
    SimAnswer answer;
    answer.status = reply.status;
    answer.body = reply.json.toJson(QJsonDocument::Compact);
    return answer;
}

QByteArray SimServer::bytes(const QString &url) const
{
    return m_shelf.value(url.section(u'/', -1));
}

bool SimServer::has(const QString &url) const
{
    return m_shelf.contains(url.section(u'/', -1));
}

void SimServer::unlink(const QString &url)
{
    m_shelf.remove(url.section(u'/', -1));
    m_unlinked.insert(url, nextMoment());
}

bool SimServer::changedUnseen(const QString &lesson) const
{
    return changedSince(lesson, lookedAt(lesson));
}

bool SimServer::changedSince(const QString &lesson, qint64 look) const
{
    return m_disturbed.contains(lesson) && m_disturbed.value(lesson) > look;
}

bool SimServer::goneUnseen(const QString &url) const
{
    return m_unlinked.contains(url) && m_unlinked.value(url) > m_headed.value(url, -1);
}

ReceivedForm SimServer::parse(const SimRequest &request)
{
    ReceivedForm form;
    const auto at = request.contentType.indexOf("boundary=");
    if (at < 0)
        return form;
    const auto fence = "--" + request.contentType.mid(at + 9).replace("\"", "");
    auto from = request.body.indexOf(fence);
    while (from >= 0) {
        const auto begin = from + fence.size() + 2;
        const auto next = request.body.indexOf("\r\n" + fence, begin);
        if (next < 0)
            break;
        const auto part = request.body.mid(begin, next - begin);
        const auto headEnd = part.indexOf("\r\n\r\n");
        const auto head = part.left(headEnd);
        const auto value = part.mid(headEnd + 4);
        const auto name = valueOf(head, "name");
        if (head.contains("filename=")) {
            ReceivedFile file;
            file.part = name;
            file.fileName = valueOf(head, "filename");
            file.storedAs = u"%1-%2.ogg"_s.arg(QString(name).replace(u'_', u'-')).arg(++m_stored);
            file.size = value.size();
            m_shelf.insert(file.storedAs, value);
            form.files.append(file);
        } else {
            form.fields.insert(name, QString::fromUtf8(value));
        }
        from = next + 2;
    }
    return form;
}

Received SimServer::receive(const SimRequest &request)
{
    Received received;
    received.form = parse(request);
    if (request.place() == Place::Append)
        received.asRead = m_store.read(request.lesson());
    return received;
}

SimAnswer SimServer::serveAudio(const SimRequest &request)
{
    SimAnswer answer;
    const QString url = request.url.path();
    m_headed.insert(url, nextMoment());
    if (!has(url))
        return answerOf(LessonStore::refuse(404, u"Cannot GET "_s + url, u"Not Found"_s));
    const auto size = bytes(url).size();
    answer.contentType = "application/octet-stream"; // contract, trap 20
    answer.length = size;
    if (request.isPartial) {
        answer.status = size > 0 ? 206 : 416;
        answer.contentRange = (size > 0 ? "bytes 0-0/" : "bytes */") + QByteArray::number(size);
        answer.length = qMin<qsizetype>(size, 1);
        answer.body = bytes(url).first(answer.length);
    } else if (request.method == "GET") {
        answer.body = bytes(url);
    } else if (m_traits.headStatus != 200) {
        answer.status = m_traits.headStatus;
        answer.location = "http://elsewhere.example/";
        answer.length = -1;
    }
    return answer;
}

SimAnswer SimServer::carryOut(const SimRequest &request, Received received)
{
    const auto place = request.place();
    if (place == Place::Confirm || place == Place::Download)
        return serveAudio(request);
    if (place == Place::SignIn)
        return answerOf(LessonStore::signedIn(u"e@example.org"_s, QString::fromLatin1(token)));
    if (request.token != token)
        return answerOf(LessonStore::refuse(401, u"Unauthorized"_s));
    const QString id = request.lesson();
    const QUrlQuery query(request.url);
    const auto missing = [&] {
        return LessonStore::refuse(404, u"Cannot "_s + QString::fromLatin1(request.method),
                                   u"Not Found"_s);
    };
    StoreReply reply;
    switch (place) {
    case Place::List:
        reply = m_store.list(query.queryItemValue(u"page"_s).toInt(),
                             query.queryItemValue(u"limit"_s).toInt());
        break;
    case Place::Create:
        reply = m_store.create(received.form, now());
        break;
    case Place::Look:
        reply = m_store.fetch(id);
        break;
    case Place::Append:
        if (!m_traits.hasAppend) {
            reply = missing();
        } else {
            m_lostInTheGap += titles(m_store.read(id)) - titles(received.asRead);
            reply = m_store.append(received.asRead, received.form, now());
        }
        break;
    case Place::Replace:
        if (changedSince(id, request.lookedAt))
            m_lostInTheGap += titles(m_store.read(id));
        reply = m_store.replace(id, received.form, now());
        break;
    case Place::Totals:
        reply = m_store.replace(id, received.form, now());
        break;
    case Place::Order:
        if (changedSince(id, request.lookedAt))
            m_lostInTheGap += titles(m_store.read(id)) & m_putByOthers;
        reply = m_traits.hasOrder ? m_store.putSections(id, request.body, now()) : missing();
        break;
    case Place::Delete:
        if (changedSince(id, request.lookedAt))
            m_lostInTheGap += titles(m_store.read(id));
        reply = m_store.remove(id);
        break;
    default:
        reply = missing();
    }
    return answerOf(reply);
}

} // namespace lessonlift::simulation
