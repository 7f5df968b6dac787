// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/Verifier.h"

#include "server/ServerClient.h"
#include "verify/FindLesson.h"
#include "verify/VerifyFolder.h"
#include "verify/VerifyLesson.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr Milliseconds tellEvery(100);

struct Verified {
    PlannedRepair seen; ///< without a plan where none was asked for
    LessonFolder folder;
};

QCoro::Task<Result<Verified>> verify(VerifyRequest request, bool plans, Clock &clock,
                                     OnLooked onLooked, Cancellation &cancel)
{
    const auto server = request.connection.address();
    if (!server)
        co_return tl::unexpected<Error>(server.error());
    const UploadOptions options;
    const auto scanned = co_await scanToVerify(request.folder, options, cancel);
    if (!scanned)
        co_return tl::unexpected<Error>(scanned.error());
    if (blocks(scanned->problems))
        co_return tl::unexpected<Error>(contentProblems(*scanned));
    Account account(request.token);
    ServerClient client(request.connection, *server, {clock, cancel, account, request.timeout});
    const Looking looking{*client, clock, cancel};
    if (request.lessonId.isEmpty()) {
        const auto found = co_await findLesson(looking, scanned->folder.title);
        if (!found)
            co_return tl::unexpected<Error>(found.error());
        request.lessonId = *found;
    }
    Verified result;
    result.folder = scanned->folder;
    if (plans) {
        const auto planned = co_await planRepair(looking, result.folder, request.lessonId,
                                                 std::nullopt, std::move(onLooked));
        if (!planned)
            co_return tl::unexpected<Error>(planned.error());
        result.seen = *planned;
        co_return result;
    }
    const auto verification = co_await verifyLesson(looking, result.folder, request.lessonId,
                                                    request.level, std::move(onLooked));
    if (!verification)
        co_return tl::unexpected<Error>(verification.error());
    result.seen.verification = *verification;
    co_return result;
}

} // namespace

/// What lives on the verifier's thread.
class Verifier::Inside : public QObject
{
public:
    explicit Inside(Verifier &verifier)
        : m_verifier(verifier)
    {
    }

    void start(const QString &id, const VerifyRequest &request, bool plans)
    {
        std::erase_if(m_runs, [](const auto &run) { return run->task->isReady(); });
        auto &run = *m_runs.emplace_back(std::make_unique<Run>());
        run.id = id;
        run.plans = plans;
        run.task = work(run, request);
    }

    void cancel(const QString &id)
    {
        for (const auto &run : m_runs) {
            if (run->id == id)
                run->cancel.request(Kind::Cancelled);
        }
    }

    /// Ends the thread when all runs have ended. Not waited for in a loop of its own: in there,
    /// what was posted to this thread before is not delivered until something else is.
    void close() { m_closing = comeToRest(); }

private:
    QCoro::Task<> comeToRest()
    {
        m_isClosing = true;
        for (const auto &run : m_runs)
            run->cancel.request(Kind::Interrupted);
        for (const auto &run : m_runs)
            co_await *run->task;
        m_runs.clear();
        thread()->quit();
    }

    struct Run {
        QString id;
        bool plans = false;
        Cancellation cancel;
        std::optional<Milliseconds> told;
        std::optional<QCoro::Task<>> task;
    };

    QCoro::Task<> work(Run &run, VerifyRequest request)
    {
        OnLooked onLooked = [this, &run](const LookProgress &now) { tell(run, now); };
        const auto result = co_await verify(std::move(request), run.plans, m_clock,
                                            std::move(onLooked), run.cancel);
        if (m_isClosing)
            co_return;
        if (!result)
            Q_EMIT m_verifier.failed(run.id, result.error());
        else if (run.plans)
            Q_EMIT m_verifier.planned(run.id, result->seen, result->folder);
        else
            Q_EMIT m_verifier.verified(run.id, result->seen.verification, result->folder);
    }

    void tell(Run &run, const LookProgress &now)
    {
        const auto time = m_clock.now();
        const bool isLast = now.looked == now.total;
        if (run.told && time - *run.told < tellEvery && !isLast)
            return;
        run.told = time;
        Q_EMIT m_verifier.progress(run.id, now.looked, now.total);
    }

    Verifier &m_verifier;
    SystemClock m_clock;
    std::vector<std::unique_ptr<Run>> m_runs;
    bool m_isClosing = false;
    std::optional<QCoro::Task<>> m_closing;
};

Verifier::Verifier(QObject *parent)
    : QObject(parent)
    , m_inside(new Inside(*this))
{
    qRegisterMetaType<Verification>();
    qRegisterMetaType<PlannedRepair>();
    qRegisterMetaType<LessonFolder>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(u"verifier"_s);
    m_inside->moveToThread(&m_thread);
    m_thread.start();
}

Verifier::~Verifier()
{
    QMetaObject::invokeMethod(
        m_inside, [in = m_inside] { in->close(); }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_inside;
}

QString Verifier::start(const VerifyRequest &request)
{
    return begin(request, false);
}

QString Verifier::startPlan(const VerifyRequest &request)
{
    return begin(request, true);
}

QString Verifier::begin(const VerifyRequest &request, bool plans)
{
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QMetaObject::invokeMethod(
        m_inside, [in = m_inside, id, request, plans] { in->start(id, request, plans); },
        Qt::QueuedConnection);
    return id;
}

void Verifier::cancel(const QString &id)
{
    QMetaObject::invokeMethod(
        m_inside, [in = m_inside, id] { in->cancel(id); }, Qt::QueuedConnection);
}

} // namespace lessonlift
