// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Engine.h"

#include "upload/AskJournal.h"
#include "upload/ImportToGoOn.h"
#include "upload/UploadQueue.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr Milliseconds watchEvery(500);

} // namespace

/// What lives on the engine's thread.
class Engine::Inside : public QObject
{
public:
    Inside(Engine &engine, QString journalPath, HttpClient::ManagerFactory network,
           QDateTime endedSince)
        : m_engine(engine)
        , m_journalPath(std::move(journalPath))
        , m_network(std::move(network))
        , m_endedSince(std::move(endedSince))
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
        connect(m_queue.get(), &UploadQueue::told, &m_engine, &Engine::told);
        connect(m_queue.get(), &UploadQueue::asked, &m_engine, &Engine::asked);
        connect(m_queue.get(), &UploadQueue::finished, &m_engine, &Engine::finished);
        connect(m_queue.get(), &UploadQueue::holdsChanged, &m_engine, &Engine::holdsChanged);
        connect(m_queue.get(), &UploadQueue::drained, &m_engine, &Engine::drained);
        const auto imports = m_journal->listed(m_endedSince);
        for (const auto &import : imports ? *imports : QList<ListedImport>())
            m_queue->remember(import);
    }

    /// Ends the thread when all has come to rest. Not waited for in a loop of its own: in there,
    /// what was posted to this thread before is not delivered until something else is.
    void close() { m_closing = comeToRest(); }

    void setToken(const QString &server, const QByteArray &token, bool isSignIn)
    {
        const auto address = ServerAddress::parse(server, true); // none is asked yet
        if (!m_queue || !address)
            return;
        auto &account = m_queue->session(*address).account;
        account.setWaitsForPerson(true);
        if (const auto text = address->text(); !m_accounts.contains(text)) {
            m_accounts.insert(text);
            connect(&account, &Account::signedOut, this,
                    [this, text] { Q_EMIT m_engine.signedOut(text); });
            connect(&account, &Account::acceptedAgain, this,
                    [this, text] { Q_EMIT m_engine.acceptedAgain(text); });
        }
        if (isSignIn || account.token() != token)
            account.setToken(token);
        if (isSignIn)
            m_queue->retrySignedOut(address->text());
    }

    /// problems: those that stop it; none: it is to be imported.
    void enqueue(const LessonFolder &folder, const QString &server, const UploadOptions &options,
                 const Problems &problems)
    {
        if (!m_queue)
            return;
        const auto import = importToGoOn(*m_journal, server, folder, options);
        if (!import) {
            tell([&engine = m_engine, error = import.error()] { Q_EMIT engine.broken(error); });
            return;
        }
        if (!import->targets.isEmpty())
            (void)m_journal->setListed(import->request.importId, true);
        if (problems.isEmpty())
            m_queue->enqueue(import->request, import->targets);
        else
            m_queue->enqueueBlocked(import->request, import->targets, problems);
    }

    void finishBatches()
    {
        if (m_queue)
            m_queue->finishBatches();
        else
            Q_EMIT m_engine.drained();
    }

    UploadQueue *queue() { return m_queue.get(); }
    Journal *journal() { return m_journal.get(); }

    void readSections(const QString &importId)
    {
        if (!m_queue)
            return;
        forgetReads();
        m_reads.push_back(tellSections(importId));
    }

    void watch(const QString &importId)
    {
        m_watched = importId;
        m_shown = LessonSections();
        lookAtWatched();
    }

    void ask(Journal::Beside use, Question question)
    {
        if (!m_journal)
            return;
        forgetReads();
        m_reads.push_back(tellAnswer(use, std::move(question)));
    }

private:
    void forgetReads()
    {
        std::erase_if(m_reads, [](const QCoro::Task<> &read) { return read.isReady(); });
    }

    QCoro::Task<> tellAnswer(Journal::Beside use, Question question)
    {
        const std::function<Result<Answer>(Journal &)> ask =
            [question](Journal &journal) -> Result<Answer> { return question(journal); };
        auto answer = co_await askJournal(m_journalPath, use, ask, m_asking);
        if (m_asking.isRequested())
            co_return;
        if (answer)
            tell(std::move(*answer));
        else
            tell([&engine = m_engine, error = answer.error()] { Q_EMIT engine.notRead(error); });
    }

    QCoro::Task<> comeToRest()
    {
        m_look.reset();
        m_asking.request(Kind::Interrupted);
        std::optional<QCoro::Task<>> stopped; // what waits for a scan may wait for one of a lane
        if (m_queue)
            stopped = m_queue->stop(Kind::Interrupted);
        for (auto &read : m_reads)
            co_await read;
        if (stopped)
            co_await *stopped;
        m_queue.reset();
        m_journal.reset();
        thread()->quit();
    }

    QCoro::Task<> tellSections(QString importId)
    {
        const auto sections = co_await m_queue->sections(importId);
        if (importId == m_watched) {
            if (sections == m_shown)
                co_return;
            m_shown = sections;
        }
        Q_EMIT m_engine.sectionsRead(sections);
    }

    void lookAtWatched()
    {
        m_look.reset();
        if (m_watched.isEmpty() || !m_queue)
            return;
        readSections(m_watched);
        m_look = m_clock.after(watchEvery, [this] { lookAtWatched(); });
    }

    /// In the window's thread, when it has come to its loop: by then it is connected.
    template <typename Call>
    void tell(Call call)
    {
        QMetaObject::invokeMethod(&m_engine, std::move(call), Qt::QueuedConnection);
    }

    Engine &m_engine;
    QString m_journalPath;
    HttpClient::ManagerFactory m_network;
    QDateTime m_endedSince;
    SystemClock m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadQueue> m_queue;
    std::vector<QCoro::Task<>> m_reads;
    Cancellation m_asking; ///< of the questions to the journal
    std::optional<QCoro::Task<>> m_closing;
    QSet<QString> m_accounts; ///< of which signedOut() is told on
    QString m_watched;
    LessonSections m_shown; ///< of the watched lesson, as told last
    std::unique_ptr<Clock::Timer> m_look;
};

Engine::Engine(const QString &journalPath, HttpClient::ManagerFactory network,
               const QDateTime &endedSince, QObject *parent)
    : QObject(parent)
    , m_inside(new Inside(*this, journalPath, std::move(network), endedSince))
{
    qRegisterMetaType<QueueUpdate>();
    qRegisterMetaType<LessonSections>();
    qRegisterMetaType<QList<Note>>();
    qRegisterMetaType<LessonSummary>();
    qRegisterMetaType<Question>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<QList<Hold>>();
    m_thread.setObjectName(u"engine"_s);
    m_inside->moveToThread(&m_thread);
    m_thread.start();
    inside([](Inside &in) { in.open(); });
}

Engine::~Engine()
{
    inside([](Inside &in) { in.close(); });
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

void Engine::ask(Question question, bool mayWrite)
{
    const auto use = mayWrite ? Journal::Beside::ToWrite : Journal::Beside::ToRead;
    inside([use, question = std::move(question)](Inside &in) { in.ask(use, question); });
}

void Engine::setToken(const QString &server, const QByteArray &token)
{
    inside([=](Inside &in) { in.setToken(server, token, false); });
}

void Engine::signIn(const QString &server, const QByteArray &token)
{
    inside([=](Inside &in) { in.setToken(server, token, true); });
}

void Engine::enqueue(const LessonFolder &folder, const QString &server,
                     const UploadOptions &options)
{
    inside([=](Inside &in) { in.enqueue(folder, server, options, {}); });
}

void Engine::enqueueBlocked(const LessonFolder &folder, const Problems &problems,
                            const QString &server, const UploadOptions &options)
{
    inside([=](Inside &in) { in.enqueue(folder, server, options, problems); });
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

void Engine::retrySeparately(const QString &importId)
{
    onQueue([=](UploadQueue &queue) { queue.retrySeparately(importId); });
}

void Engine::reorder(const QString &importId, int position)
{
    onQueue([=](UploadQueue &queue) { queue.reorder(importId, position); });
}

void Engine::remove(const QString &importId)
{
    onQueue([=](UploadQueue &queue) { queue.remove(importId); });
}

void Engine::bringBack(const QString &importId)
{
    onQueue([=](UploadQueue &queue) { queue.bringBack(importId); });
}

void Engine::setRate(qint64 bytesPerSecond)
{
    onQueue([=](UploadQueue &queue) { queue.setRate(bytesPerSecond); });
}

void Engine::readSections(const QString &importId)
{
    inside([=](Inside &in) { in.readSections(importId); });
}

void Engine::watch(const QString &importId)
{
    inside([=](Inside &in) { in.watch(importId); });
}

void Engine::answer(const QString &importId, bool goOn)
{
    onQueue([=](UploadQueue &queue) { queue.answer(importId, goOn); });
}

void Engine::hold(Hold reason, bool on)
{
    onQueue([=](UploadQueue &queue) { queue.hold(reason, on); });
}

void Engine::setHours(const UploadHours &hours)
{
    onQueue([=](UploadQueue &queue) { queue.setHours(hours); });
}

void Engine::finishBatches()
{
    inside([](Inside &in) { in.finishBatches(); });
}

void Engine::setConnections(const Connections &connections)
{
    onQueue([=](UploadQueue &queue) { queue.setConnections(connections); });
}

} // namespace lessonlift
