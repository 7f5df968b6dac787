// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT
//
// bench_lane API_BASE FILE ROUNDS: what a lane reaches beside its network library's own ceiling.
// Prints JSON: {"memory1": bits a second, ..., "memory1 cpu": seconds of this program for a
// gigabyte,
// ..., "hash": bits a second of SHA-256 alone, on one core}, for one and for four requests at once:
//   qt        Qt's own network library sends bytes that lie in memory
//   memory    libcurl does, by app/network
//   unhashed  the same reads the file by 256 KiB through a device that does nothing else
//   lane      as the engine sends: HttpClient, hashed as it streams, compared with its pin

#include "base/Sha256.h"
#include "http/HttpClient.h"
#include "http/MultipartForm.h"
#include "lesson/InspectFile.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace lessonlift;

namespace
{

constexpr qint64 blockBytes = 256LL * 1024;

class PlainBody : public QIODevice
{
public:
    explicit PlainBody(const QString &path)
        : m_file(path)
    {
        m_opened = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_file.size() - m_given; }
    [[nodiscard]] bool atEnd() const override { return m_given == m_file.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at == m_block.size()) {
            m_block = m_opened ? m_file.read(blockBytes) : QByteArray();
            m_at = 0;
        }
        const auto now = std::min<qint64>(most, m_block.size() - m_at);
        std::copy_n(m_block.constData() + m_at, now, data);
        m_at += now;
        m_given += now;
        return now > 0 ? now : -1;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QFile m_file;
    bool m_opened = false;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_given = 0;
};

struct Source {
    QUrl url;
    QString path;
    QByteArray bytes;
    AudioFile pin;
    SystemClock clock;
};

/// Each request has a manager of its own, as each lane has. False: one failed.
bool sendByLibrary(Source &source, int requests, bool fromMemory, bool byQt)
{
    std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
    std::vector<std::unique_ptr<QIODevice>> bodies;
    QEventLoop loop;
    int left = requests;
    bool whole = true;
    for (int i = 0; i < requests; ++i) {
        managers.push_back(byQt ? std::make_unique<QNetworkAccessManager>()
                                : HttpClient::realNetwork()());
        QNetworkRequest request(source.url);
        request.setRawHeader("Content-Type", "application/octet-stream");
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        QNetworkReply *reply = nullptr;
        if (fromMemory) {
            reply = managers.back()->post(request, source.bytes);
        } else {
            bodies.push_back(std::make_unique<PlainBody>(source.path));
            request.setHeader(QNetworkRequest::ContentLengthHeader, source.pin.size);
            reply = managers.back()->post(request, bodies.back().get());
        }
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&loop, &left, &whole, reply] {
            whole = whole && reply->error() == QNetworkReply::NoError;
            if (--left == 0)
                loop.quit();
        });
    }
    loop.exec();
    return whole;
}

QCoro::Task<bool> sendAsEngine(Source &source)
{
    HttpClient client(HttpClient::realNetwork(), source.clock, Milliseconds(60'000), nullptr);
    Cancellation cancel;
    HttpRequest request;
    request.method = "POST";
    request.url = source.url;
    request.contentType = "application/octet-stream";
    const auto &pin = source.pin;
    request.body.emplace_back(
        PinnedFile{source.path, pin.path, pin.mimeType, pin.size, pin.sha256});
    const auto reply = co_await client.send(std::move(request), cancel);
    co_return reply.has_value();
}

bool sendByLanes(Source &source, int requests)
{
    std::vector<QCoro::Task<bool>> tasks;
    for (int i = 0; i < requests; ++i)
        tasks.push_back(sendAsEngine(source));
    bool whole = true;
    for (auto &task : tasks)
        whole = QCoro::waitFor(task) && whole;
    return whole;
}

bool sendOnce(Source &source, const QString &way, int requests)
{
    if (way == "lane"_L1)
        return sendByLanes(source, requests);
    const bool byQt = way == "qt"_L1;
    return sendByLibrary(source, requests, byQt || way == "memory"_L1, byQt);
}

/// Of all threads, in seconds.
double processorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 1;
    Source source;
    source.url = QUrl(arguments[1] + u"/admin/audio-lessons"_s);
    source.path = QFileInfo(arguments[2]).absoluteFilePath();
    source.pin = inspectAudio(HeldFolder(u"/"_s), source.path, [] { return false; }).audio;
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    source.bytes = file.readAll();
    QMap<QString, QList<double>> figures;
    const auto size = double(source.pin.size);
    for (int round = 0; round < arguments[3].toInt(); ++round) {
        QElapsedTimer hashing;
        hashing.start();
        if (Sha256::of(source.bytes) != source.pin.sha256)
            return 1;
        figures[u"hash"_s].append(size * 8e9 / double(hashing.nsecsElapsed()));
        for (const int requests : {1, 4}) {
            for (const auto &way : {u"qt"_s, u"memory"_s, u"unhashed"_s, u"lane"_s}) {
                const auto before = processorTime();
                QElapsedTimer timer;
                timer.start();
                if (!sendOnce(source, way, requests))
                    return 1;
                const auto name = way + QString::number(requests);
                figures[name].append(size * 8e9 * requests / double(timer.nsecsElapsed()));
                figures[name + u" cpu"_s].append((processorTime() - before) * 1e9 /
                                                 (size * requests));
            }
        }
    }
    QJsonObject medians;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        std::ranges::sort(*it);
        medians.insert(it.key(), it->at(it->size() / 2));
    }
    std::puts(QJsonDocument(medians).toJson(QJsonDocument::Compact).constData());
    return 0;
}
