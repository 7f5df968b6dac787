// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeServer.h"

#include "practice/KeepLessons.h"
#include "practice/LastPort.h"
#include "practice/LessonStore.h"
#include "practice/MultipartReceiver.h"
#include "practice/PracticeAnswers.h"

#include <cerrno>
#include <httplib.h>
#include <mutex>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QUrlQuery>
#include <QUuid>
#include <thread>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const std::string base = "/api/admin/audio-lessons";
/// Idle kept-alive connections hold a thread each.
constexpr std::size_t threads = 64;
constexpr std::size_t requestsPerConnection = 100'000;

} // namespace

using namespace practice;

struct PracticeServer::Private {
    explicit Private(const Settings &settings)
        : traits(settings.traits)
        , storage(settings.storage)
        , shelf(QDir(settings.storage).filePath(u"uploads/audio"_s))
        , worker(traits.work)
        , store(traits, [this](const QString &name) { QFile::remove(QDir(shelf).filePath(name)); })
    {
    }

    // What follows runs on the server's threads; `mutex` guards everything below it.
    using Handler = std::function<StoreReply(const httplib::Request &)>;
    using FormHandler = std::function<StoreReply(const httplib::Request &, const ReceivedForm &)>;

    [[nodiscard]] bool knows(const httplib::Request &request);
    [[nodiscard]] StoreReply unauthorized() const
    {
        return LessonStore::refuse(401, u"Unauthorized"_s);
    }
    [[nodiscard]] StoreReply login(const std::string &body) const;
    httplib::Server::Handler plain(Handler handler);
    httplib::Server::HandlerWithContentReader form(FormHandler handler);
    void addRoutes();
    void addAudioRoute();
    void save();
    [[nodiscard]] qsizetype begin(const httplib::Request &request)
    {
        return log.begin(text(request.method), text(request.target));
    }

    const PracticeTraits traits;
    const QString storage;
    const QString shelf;
    httplib::Server server;
    std::thread thread;
    int port = 0;
    RequestLog log;
    OneWorker worker;

    mutable std::mutex mutex;
    LessonStore store;
    QByteArray token;
};

bool PracticeServer::Private::knows(const httplib::Request &request)
{
    const std::scoped_lock lock(mutex);
    return request.get_header_value("Authorization") == "Bearer " + token.toStdString();
}

StoreReply PracticeServer::Private::login(const std::string &body) const
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
    if (json.value("email"_L1).toString() != email() ||
        json.value("password"_L1).toString() != password())
        return unauthorized();
    const std::scoped_lock lock(mutex);
    return LessonStore::signedIn(email(), QString::fromLatin1(token));
}

httplib::Server::Handler PracticeServer::Private::plain(Handler handler)
{
    return [this, handler = std::move(handler)](const httplib::Request &request,
                                                httplib::Response &response) {
        const auto entry = begin(request);
        StoreReply reply = unauthorized();
        if (knows(request)) {
            const auto turn = worker.turn();
            reply = handler(request);
        }
        answer(response, reply);
        if (request.method == "GET" && reply.status == 200)
            tag(request, response);
        log.end(entry, response.status);
    };
}

httplib::Server::HandlerWithContentReader PracticeServer::Private::form(FormHandler handler)
{
    return [this, handler = std::move(handler)](const httplib::Request &request,
                                                httplib::Response &response,
                                                const httplib::ContentReader &reader) {
        const auto entry = begin(request);
        const auto length = request.get_header_value<uint64_t>("Content-Length");
        if (length > static_cast<uint64_t>(traits.bodyBytes)) {
            // Trap 8: the proxy answers before it has read the body, and hangs up.
            answerHtml(response, 413, "413 Request Entity Too Large");
            log.end(entry, 413);
            return;
        }
        MultipartReceiver receiver(traits, shelf);
        const Deadline deadline(traits.requestTime);
        bool whole = false;
        QByteArray body;
        if (request.is_multipart_form_data()) {
            whole = reader(
                [&](const httplib::MultipartFormData &part) {
                    receiver.beginPart(text(part.name), text(part.filename),
                                       text(part.content_type));
                    return !deadline.isOver();
                },
                [&](const char *data, std::size_t size) {
                    receiver.addBytes(data, size);
                    return !deadline.isOver();
                });
        } else {
            whole = reader([&](const char *data, std::size_t size) {
                body.append(data, static_cast<qsizetype>(size));
                return !deadline.isOver();
            });
        }
        if (!whole && deadline.isOver()) {
            // Trap 13: no word but the status, and the connection is closed. Trap 10: what has
            // come until now stays on the shelf.
            response.status = 408;
            response.set_header("Connection", "close");
            log.end(entry, 408);
            return;
        }
        StoreReply reply;
        if (!knows(request)) {
            receiver.discard();
            reply = unauthorized();
        } else if (auto refused = receiver.refusal()) {
            reply = *refused;
        } else if (!whole) {
            // Trap 10: who hangs up in the middle leaves orphans on the shelf.
            reply = LessonStore::refuse(400, u"Unexpected end of form"_s, u"Bad Request"_s);
        } else {
            auto received = receiver.takeForm();
            if (!request.is_multipart_form_data()) {
                const QUrlQuery query(QString::fromUtf8(QByteArray(body).replace('+', "%20")));
                for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
                    received.fields.insert(key, value);
                received.fields.insert(u""_s, QString::fromUtf8(body));
            }
            const auto turn = worker.turn();
            reply = handler(request, received);
        }
        answer(response, reply);
        log.end(entry, reply.status);
    };
}

void PracticeServer::Private::save()
{
    keepLessons(storage, store.toJson());
}

void PracticeServer::Private::addRoutes()
{
    server.Post("/api/auth/login",
                [this](const httplib::Request &request, httplib::Response &response) {
                    answer(response, login(request.body));
                });
    server.Get(base + "/categories/all",
               plain([](const httplib::Request &) { return LessonStore::categories(); }));
    server.Get(base + "/?", plain([this](const httplib::Request &request) {
                   const auto number = [&request](const char *key, int fallback) {
                       return request.has_param(key) ? text(request.get_param_value(key)).toInt()
                                                     : fallback;
                   };
                   QHash<QString, QString> filters;
                   for (const auto *key : {"category", "isActive"}) {
                       if (request.has_param(key))
                           filters.insert(QString::fromLatin1(key),
                                          text(request.get_param_value(key)));
                   }
                   const std::scoped_lock lock(mutex);
                   return store.list(number("page", 1), number("limit", 10), filters);
               }));
    server.Get(base + "/([^/]+)", plain([this](const httplib::Request &request) {
                   const std::scoped_lock lock(mutex);
                   return store.fetch(text(request.matches[1]));
               }));
    server.Delete(base + "/([^/]+)", plain([this](const httplib::Request &request) {
                      const std::scoped_lock lock(mutex);
                      auto reply = store.remove(text(request.matches[1]));
                      save();
                      return reply;
                  }));
    server.Post(base + "/?", form([this](const httplib::Request &, const ReceivedForm &received) {
                    const std::scoped_lock lock(mutex);
                    auto reply = store.create(received, timeNow());
                    save();
                    return reply;
                }));
    if (traits.hasAppend) {
        server.Post(base + "/([^/]+)/append-sections",
                    form([this](const httplib::Request &request, const ReceivedForm &received) {
                        std::unique_lock lock(mutex);
                        const auto lesson = store.read(text(request.matches[1]));
                        lock.unlock();
                        std::this_thread::sleep_for(traits.appendGap);
                        lock.lock();
                        auto reply = store.append(lesson, received, timeNow());
                        save();
                        return reply;
                    }));
    }
    if (traits.hasOrder) {
        server.Put(base + "/([^/]+)/sections",
                   form([this](const httplib::Request &request, const ReceivedForm &received) {
                       const std::scoped_lock lock(mutex);
                       auto reply =
                           store.putSections(text(request.matches[1]),
                                             received.fields.value(u""_s).toUtf8(), timeNow());
                       save();
                       return reply;
                   }));
    }
    server.Put(base + "/([^/]+)",
               form([this](const httplib::Request &request, const ReceivedForm &received) {
                   const std::scoped_lock lock(mutex);
                   auto reply = store.replace(text(request.matches[1]), received, timeNow());
                   save();
                   return reply;
               }));
    const auto missing = [](const httplib::Request &request, const ReceivedForm &) {
        const QString what = u"Cannot %1 %2"_s.arg(text(request.method), text(request.path));
        return LessonStore::refuse(404, what, u"Not Found"_s);
    };
    server.Post("(?!/api/auth/login$).*", form(missing));
    server.Put(".*", form(missing));
}

void PracticeServer::Private::addAudioRoute()
{
    server.Get("/uploads/audio/([A-Za-z0-9.-]+)", [this](const httplib::Request &request,
                                                         httplib::Response &response) {
        const auto entry = begin(request);
        auto file = std::make_shared<QFile>(QDir(shelf).filePath(text(request.matches[1])));
        if (!file->open(QIODevice::ReadOnly)) {
            answerHtml(response, 404, "404 Not Found"); // trap 20
        } else if (request.method == "HEAD" && traits.headStatus != 200) {
            response.status = traits.headStatus;
            response.set_header("Location", "http://127.0.0.1:1/elsewhere");
        } else {
            response.set_content_provider(
                static_cast<std::size_t>(file->size()), typeOf(file->fileName()),
                [file](std::size_t offset, std::size_t size, httplib::DataSink &sink) {
                    file->seek(static_cast<qint64>(offset));
                    const auto bytes =
                        file->read(static_cast<qint64>(std::min<std::size_t>(size, 65536)));
                    return !bytes.isEmpty() &&
                           sink.write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
                });
            response.status = request.ranges.empty() ? 200 : 206;
        }
        log.end(entry, response.status);
    });
}

PracticeServer::PracticeServer(std::unique_ptr<Private> inside)
    : d(std::move(inside))
{
}

PracticeServer::~PracticeServer()
{
    d->server.stop();
    if (d->thread.joinable())
        d->thread.join();
}

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(const Settings &settings)
{
    auto d = std::make_unique<Private>(settings);
    if (!QDir().mkpath(d->shelf))
        return failure(Kind::CannotRead, settings.storage);
    d->store.restore(keptLessons(settings.storage));
    QFile token(QDir(settings.storage).filePath(u"token"_s));
    if (token.open(QIODevice::ReadOnly))
        d->token = token.readAll().trimmed();
    if (d->token.isEmpty()) {
        d->token = QUuid::createUuid().toByteArray(QUuid::Id128);
        token.close();
        if (token.open(QIODevice::WriteOnly)) {
            token.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            token.write(d->token);
        }
    }
    d->server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    d->server.set_keep_alive_max_count(requestsPerConnection);
    d->server.set_keep_alive_timeout(5); // trap 19
    d->server.set_tcp_nodelay(true);
    // Not the library's default, which shares a port between servers.
    d->server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    d->server.set_payload_max_length(std::numeric_limits<std::size_t>::max());
    d->addAudioRoute();
    d->addRoutes();
    if (d->worker.isOne()) {
        d->server.set_pre_routing_handler([inside = d.get()](const auto &request, auto &) {
            inside->worker.work(request.remote_port);
            return httplib::Server::HandlerResponse::Unhandled;
        });
        d->server.set_logger([inside = d.get()](const auto &request, const auto &) {
            inside->worker.answered(request.remote_port);
        });
    }
    const auto host = "127.0.0.1";
    const int wanted = settings.port == 0 ? lastPort(settings.storage) : settings.port;
    errno = 0;
    if (wanted != 0 && d->server.bind_to_port(host, wanted))
        d->port = wanted;
    else if (settings.port == 0)
        d->port = d->server.bind_to_any_port(host);
    if (d->port <= 0)
        return failure(Kind::PortTaken, u"%1: %2"_s.arg(wanted).arg(
                                            qt_error_string(errno == 0 ? EADDRINUSE : errno)));
    keepPort(settings.storage, d->port);
    auto *server = &d->server;
    d->thread = std::thread([server] { server->listen_after_bind(); });
    while (!server->is_running())
        std::this_thread::yield();
    return std::unique_ptr<PracticeServer>(new PracticeServer(std::move(d)));
}

QString PracticeServer::address() const
{
    return practiceAddress(d->port);
}

QByteArray PracticeServer::token() const
{
    const std::scoped_lock lock(d->mutex);
    return d->token;
}

void PracticeServer::setToken(const QByteArray &token)
{
    const std::scoped_lock lock(d->mutex);
    d->token = token;
}

QList<LoggedRequest> PracticeServer::log() const
{
    return d->log.entries();
}

OneWorker::Load PracticeServer::load() const
{
    return d->worker.load();
}

QJsonArray PracticeServer::lessons() const
{
    const std::scoped_lock lock(d->mutex);
    return d->store.toJson();
}

QString PracticeServer::shelf() const
{
    return d->shelf;
}

} // namespace lessonlift
