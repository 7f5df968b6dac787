// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/UploadBench.h"

#include "support/ServerTruth.h"
#include "upload/ResumeImports.h"

#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

UploadBench::UploadBench(const PracticeTraits &traits)
{
    // Locks and journals of a test are its own.
    qputenv("XDG_DATA_HOME", m_dir.path().toUtf8());
    PracticeServer::Settings settings;
    settings.storage = m_dir.filePath(u"practice"_s);
    settings.traits = traits;
    auto started = PracticeServer::start(settings);
    if (!started)
        qFatal("no practice server");
    m_server = std::move(*started);
    restart();
}

void UploadBench::restart()
{
    m_queue.reset();
    m_journal.reset();
    auto journal = Journal::open(m_dir.filePath(u"journal.sqlite"_s), m_clock);
    if (!journal)
        qFatal("no journal: %s", qPrintable(journal.error().detail));
    m_journal = std::move(*journal);
    m_queue =
        std::make_unique<UploadQueue>(m_clock, *m_journal, HttpClient::realNetwork(), 1, m_disk);
    m_queue->setConnections(m_connections);
    QObject::connect(m_queue.get(), &UploadQueue::lessonChanged, m_queue.get(),
                     [this](const LessonProgress &progress) { m_changes.append(progress); });
}

void UploadBench::setConnections(const Connections &connections)
{
    m_connections = connections;
    m_queue->setConnections(connections);
}

void UploadBench::putBetween(FaultProxy::Choose choose)
{
    choose = [this, choose](const QByteArray &method, const QByteArray &path, int nth) {
        const auto fault = choose(method, path, nth);
        if (path.startsWith("/api"))
            m_passed.append({method, path, fault});
        return fault;
    };
    if (m_proxy) {
        m_proxy->setChoose(std::move(choose));
        return;
    }
    const auto port = QUrl(m_server->address()).port();
    m_proxy = std::make_unique<FaultProxy>(static_cast<quint16>(port), std::move(choose));
}

void UploadBench::speakTls(const QSslConfiguration &tls)
{
    if (!m_proxy)
        putBetween([](const QByteArray &, const QByteArray &, int) { return Fault(); });
    m_proxy->speakTls(tls);
}

void UploadBench::putBytesBetween(ByteProxy::Choose choose)
{
    const auto port = QUrl(address()).port();
    m_byteProxy = std::make_unique<ByteProxy>(static_cast<quint16>(port), std::move(choose));
}

QString UploadBench::address() const
{
    QUrl url(m_proxy ? m_proxy->address() : m_server->address());
    if (m_byteProxy)
        url.setPort(m_byteProxy->serverPort());
    return url.toString();
}

UploadOptions UploadBench::quickOptions()
{
    UploadOptions options;
    options.limits.sectionsPerBatch = 3;
    options.settle = Milliseconds(1500);
    options.timeout = Milliseconds(5000);
    options.retries = 4;
    return options;
}

UploadRequest UploadBench::request(const LessonOnDisk &lesson, const UploadOptions &options)
{
    UploadRequest request;
    request.importId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.folder = std::make_shared<LessonFolder>(withOptions(lesson.scan().folder, options));
    request.server = address();
    request.options = options;
    return request;
}

QList<LessonSummary> UploadBench::wait(const std::function<void()> &begin)
{
    QList<LessonSummary> summaries;
    const auto connection =
        QObject::connect(m_queue.get(), &UploadQueue::finished, m_queue.get(),
                         [&](const LessonSummary &summary) { summaries.append(summary); });
    const auto server = ServerAddress::parse(address(), false);
    auto &account = m_queue->session(*server).account;
    if (account.token().isEmpty())
        account.setToken(m_server->token());
    begin();
    QCoro::waitFor(m_queue->idle());
    QObject::disconnect(connection);
    return summaries;
}

LessonSummary UploadBench::run(const LessonOnDisk &lesson, const UploadOptions &options)
{
    return runAll({&lesson}, 1, options).value(0);
}

QList<LessonSummary> UploadBench::runAll(const QList<const LessonOnDisk *> &lessons, int parallel,
                                         const UploadOptions &options)
{
    m_queue->setParallel(parallel);
    return wait([&] {
        for (const auto *lesson : lessons)
            m_queue->enqueue(request(*lesson, options));
    });
}

QList<LessonSummary> UploadBench::resume()
{
    restart();
    const auto imports = resumableImports(*m_journal);
    return wait([&] {
        for (const auto &import : *imports)
            m_queue->enqueue(import.request, import.targets);
    });
}

QJsonObject UploadBench::lessonJson(const QString &lessonId) const
{
    return lessonOn(*m_server, lessonId);
}

bool UploadBench::removeAudioOf(const QString &lessonId, int section) const
{
    const auto url =
        lessonJson(lessonId)[u"sections"_s][section][u"englishAudio"_s][u"url"_s].toString();
    return QFile::remove(m_server->shelf() + u'/' + url.section(u'/', -1));
}

QString UploadBench::whatIsWrong(const LessonOnDisk &lesson, const QString &lessonId,
                                 const QStringList &strangers)
{
    const auto onServer = whatIsWrongOn(*m_server, lesson, lessonId, strangers);
    if (!onServer.isEmpty())
        return onServer;
    const auto written = whatWasWrittenInDoubt();
    return written.isEmpty() ? whatWentBack() : written;
}

QString UploadBench::whatWasWrittenInDoubt() const
{
    // The collection itself stands for a lesson that is being created.
    const auto lesson = [](const Passed &passed) {
        return passed.path.split('?').first().split('/').value(4);
    };
    for (qsizetype i = 0; i < m_passed.size(); ++i) {
        const auto &spoilt = m_passed[i];
        if (!spoilt.fault.leavesDoubt() || spoilt.method == "GET")
            continue;
        const auto next =
            std::find_if(m_passed.cbegin() + i + 1, m_passed.cend(),
                         [&](const Passed &passed) { return lesson(passed) == lesson(spoilt); });
        if (next != m_passed.cend() && next->method != "GET")
            return u"I4b: %1 after a doubt"_s.arg(QString::fromLatin1(next->method));
    }
    return {};
}

QString UploadBench::whatWentBack() const
{
    QHash<QString, LessonProgress> last;
    for (const auto &change : m_changes) {
        const auto before = last.value(change.importId);
        const bool sameRun = before.sections > 0 && change.state != LessonState::Queued &&
                             before.state != LessonState::Queued && !isRest(before.state);
        if (sameRun &&
            (change.sections < before.sections || change.bytes < before.bytes ||
             change.audio < before.audio || change.audioConfirmed < before.audioConfirmed))
            return u"I7: progress went back"_s;
        last.insert(change.importId, change);
    }
    return {};
}

QStringList UploadBench::requests() const
{
    QStringList names;
    for (const auto &request : m_server->log()) {
        if (request.path.startsWith("/uploads"_L1))
            continue;
        const auto rest = request.path.section(u'?', 0, 0).section(u'/', 5);
        const bool one = !request.path.section(u'/', 4, 4).isEmpty();
        names.append(request.method + (one ? u" :id"_s : QString()) +
                     (rest.isEmpty() ? QString() : u"/"_s + rest));
    }
    return names;
}

} // namespace lessonlift::testing
