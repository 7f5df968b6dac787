// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Engine.h"

#include "upload/ResumeImports.h"
#include "upload/UploadQueue.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

/// What lives on the engine's thread.
class Engine::Inside : public QObject
{
public:
    Inside(Engine &engine, QString journalPath, HttpClient::ManagerFactory network)
        : m_engine(engine)
        , m_journalPath(std::move(journalPath))
        , m_network(std::move(network))
    {
    }

    void open()
    {
        auto journal = Journal::open(m_journalPath, m_clock);
        if (!journal) {
            tell([&engine = m_engine, error = journal.error()] { Q_EMIT engine.broken(error); });
            return;
        }
        m_journal = std::move(*journal);
        if (const auto &damage = m_journal->damage())
            tell([&engine = m_engine, damage] { Q_EMIT engine.journalReplaced(*damage); });
        m_queue = std::make_unique<UploadQueue>(m_clock, *m_journal, m_network,
                                                QRandomGenerator::global()->generate());
        connect(m_queue.get(), &UploadQueue::lessonChanged, &m_engine, &Engine::lessonChanged);
        connect(m_queue.get(), &UploadQueue::asked, &m_engine, &Engine::asked);
        connect(m_queue.get(), &UploadQueue::finished, &m_engine, &Engine::finished);
        const auto imports = m_journal->imports();
        for (const auto &record : imports ? *imports : QList<ImportRecord>()) {
            if (isResumable(record.state))
                m_queue->remember(record);
        }
    }

    void close()
    {
        if (m_queue)
            QCoro::waitFor(m_queue->stop(Kind::Interrupted));
        m_queue.reset();
        m_journal.reset();
    }

    void setToken(const QString &server, bool allowHttp, const QByteArray &token)
    {
        const auto address = ServerAddress::parse(server, allowHttp);
        if (!m_queue || !address)
            return;
        auto &account = m_queue->session(*address).account;
        account.setWaitsForPerson(true);
        connect(&account, &Account::signedOut, this, &Inside::tellSignedOut, Qt::UniqueConnection);
        account.setToken(token);
    }

    void enqueue(const LessonFolder &folder, const QString &server, const UploadOptions &options)
    {
        if (!m_queue)
            return;
        ResumableImport import;
        import.request.importId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto begun = m_journal->unfinished(server, folder.path);
        if (options.lessonId.isEmpty() && begun && *begun)
            import = resumable(**begun);
        import.request.folder = std::make_shared<LessonFolder>(folder);
        import.request.server = server;
        import.request.options = options;
        m_queue->enqueue(import.request, import.targets);
    }

    UploadQueue *queue() { return m_queue.get(); }
    Journal *journal() { return m_journal.get(); }

private:
    /// In the window's thread, when it has come to its loop: by then it is connected.
    template <typename Call>
    void tell(Call call)
    {
        QMetaObject::invokeMethod(&m_engine, std::move(call), Qt::QueuedConnection);
    }

    void tellSignedOut()
    {
        // Which one does not matter to a window that shows one server at a time.
        Q_EMIT m_engine.signedOut(QString());
    }

    Engine &m_engine;
    QString m_journalPath;
    HttpClient::ManagerFactory m_network;
    SystemClock m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadQueue> m_queue;
};

Engine::Engine(const QString &journalPath, HttpClient::ManagerFactory network, QObject *parent)
    : QObject(parent)
    , m_inside(new Inside(*this, journalPath, std::move(network)))
{
    qRegisterMetaType<LessonProgress>();
    qRegisterMetaType<LessonSummary>();
    qRegisterMetaType<Question>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(u"engine"_s);
    m_inside->moveToThread(&m_thread);
    m_thread.start();
    inside([](Inside &in) { in.open(); });
}

Engine::~Engine()
{
    QMetaObject::invokeMethod(
        m_inside, [this] { m_inside->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_inside;
}

template <typename Call>
void Engine::inside(Call call)
{
    QMetaObject::invokeMethod(
        m_inside, [in = m_inside, call = std::move(call)] { call(*in); }, Qt::QueuedConnection);
}

template <typename Call>
void Engine::onQueue(Call call)
{
    inside([call = std::move(call)](Inside &in) {
        if (in.queue() != nullptr) // without a journal there is none
            call(*in.queue());
    });
}

void Engine::onJournal(std::function<void(Journal &)> call)
{
    inside([call = std::move(call)](Inside &in) {
        if (in.journal() != nullptr)
            call(*in.journal());
    });
}

void Engine::setToken(const QString &server, bool allowHttp, const QByteArray &token)
{
    inside([=](Inside &in) { in.setToken(server, allowHttp, token); });
}

void Engine::enqueue(const LessonFolder &folder, const QString &server,
                     const UploadOptions &options)
{
    inside([=](Inside &in) { in.enqueue(folder, server, options); });
}

void Engine::setParallel(int lessons)
{
    onQueue([=](UploadQueue &queue) { queue.setParallel(lessons); });
}

void Engine::pause(const QString &importId)
{
    onQueue([=](UploadQueue &queue) { queue.pause(importId); });
}

void Engine::resume(const QString &importId)
{
    onQueue([=](UploadQueue &queue) { queue.resume(importId); });
}

void Engine::cancel(const QString &importId)
{
    onQueue([=](UploadQueue &queue) { queue.cancel(importId); });
}

void Engine::retry(const QString &importId)
{
    onQueue([=](UploadQueue &queue) { queue.retry(importId); });
}

void Engine::reorder(const QString &importId, int position)
{
    onQueue([=](UploadQueue &queue) { queue.reorder(importId, position); });
}

void Engine::answer(const QString &importId, bool goOn)
{
    onQueue([=](UploadQueue &queue) { queue.answer(importId, goOn); });
}

} // namespace lessonlift
