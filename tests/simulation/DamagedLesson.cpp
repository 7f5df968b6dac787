// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "DamagedLesson.h"

#include "SimJournal.h"
#include "SimLessons.h"
#include "SimProcess.h"
#include "SimWorld.h"
#include "support/Damages.h"
#include "verify/PlanRepair.h"

#include <algorithm>
#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace lessonlift::testing;

namespace lessonlift::simulation
{

namespace
{

const QString serverAddress = u"http://127.0.0.1/api"_s;
constexpr int mostSteps = 60'000;

PracticeTraits drawTraits(QRandomGenerator &dice)
{
    PracticeTraits traits;
    traits.hasOrder = dice.bounded(12) != 0;
    traits.putDeletesAudio = dice.bounded(3) != 0;
    traits.keepsUnknownKeys = true; // what it drops itself nobody else could keep
    return traits;
}

class DamagedLesson
{
public:
    explicit DamagedLesson(quint64 seed)
        : m_dice(static_cast<quint32>(seed * 2654435761u + 17))
        , m_traits(drawTraits(m_dice))
        , m_trace(m_clock)
        , m_server(m_traits, m_clock)
        , m_wires(m_clock, m_server, m_trace, m_dice, Milliseconds(1000))
        , m_lesson(3 + 2 * m_dice.bounded(4), 1, false)
        , m_faults(m_dice.bounded(2) == 0   ? 0
                   : m_dice.bounded(2) == 0 ? 30
                                            : 100)
        , m_crashAt(m_dice.bounded(4) == 0 ? 1 + m_dice.bounded(60) : 0)
    {
        qputenv("XDG_DATA_HOME", scratch().path().toUtf8());
        makeJournal(m_journal);
        m_wires.choose = [this](const SimRequest &request) { return chooseFault(request); };
        m_wires.onRequest = [this](const SimRequest &, bool) { maybeCrash(); };
        m_shelf.read = [this](const QString &url) {
            return m_server.has(url) ? std::optional(m_server.bytes(url)) : std::nullopt;
        };
        m_shelf.write = [this](const QString &url, const QByteArray &bytes) {
            m_server.put(url, bytes);
        };
        m_shelf.remove = [this](const QString &url) { m_server.unlink(url); };
    }

    ~DamagedLesson()
    {
        m_process.reset();
        removeJournal(m_journal);
    }

    Outcome play()
    {
        makeWhole();
        doDamage();
        plan();
        repair();
        judge();
        m_outcome.violations = m_trace.violations();
        m_outcome.trace = m_trace.lines();
        m_outcome.injected = m_wires.injected;
        m_outcome.requests = m_wires.requests;
        m_outcome.virtualSeconds = m_clock.now().count() / 1000;
        return m_outcome;
    }

private:
    SimFault chooseFault(const SimRequest &request)
    {
        ++m_request;
        if (m_quiet || m_dice.bounded(1000) >= m_faults)
            return SimFault::None;
        static const int kinds = QMetaEnum::fromType<SimFault>().keyCount();
        const auto fault = static_cast<SimFault>(m_dice.bounded(1, kinds));
        return canStrike(fault, request.place()) ? fault : SimFault::None;
    }

    void maybeCrash()
    {
        if (!m_quiet && m_request == m_crashAt && m_process)
            m_process->die();
    }

    [[nodiscard]] bool canOrder() const { return m_traits.hasOrder || !m_traits.putDeletesAudio; }
    [[nodiscard]] QJsonObject lesson() { return m_server.store().read(m_id); }
    [[nodiscard]] QJsonArray sections() { return lesson().value("sections"_L1).toArray(); }

    /// The titles in their order.
    [[nodiscard]] QString arrangement()
    {
        QStringList titles;
        for (const auto &section : sections())
            titles.append(section[u"title"_s].toString());
        return titles.join(u", "_s);
    }

    void makeWhole()
    {
        ReceivedForm form;
        form.fields.insert(u"title"_s, u"Damaged"_s);
        m_id = m_server.store().create(form, m_server.now()).json[u"_id"_s].toString();
        m_quiet = true;
        runProcess(options(false));
        m_quiet = false;
        const auto wrong = whatIsWrongWith(lesson(), m_lesson.folder(), m_shelf, {});
        if (!wrong.isEmpty())
            m_trace.violate(u"I1"_s, u"not whole to begin with: "_s + wrong);
    }

    void doDamage()
    {
        Vandal vandal(m_dice.generate(), m_shelf);
        auto now = sections();
        const auto before = now;
        for (int left = 1 + m_dice.bounded(5); left > 0; --left) {
            const auto damage = static_cast<Damage>(m_dice.bounded(damages));
            const bool done = vandal.damage(damage, now);
            m_trace.add(nameOf(damage) + (done ? QString() : u" (not possible)"_s));
        }
        if (now != before) {
            const QJsonObject body{{u"sections"_s, now}};
            (void)m_server.store().putSections(m_id, QJsonDocument(body).toJson(), m_server.now());
        }
        m_damaged = sections();
        m_trace.add(u"stand: "_s + arrangement());
        m_things = othersThings(m_lesson.folder(), m_damaged);
        m_flaws = flawsOf(m_lesson.folder(), m_damaged, m_shelf);
    }

    /// What the plan says is what is there, no more and no less.
    void plan()
    {
        m_quiet = true;
        auto end = std::make_shared<SimEnd>(m_wires, 100);
        HttpClient http(simNetwork(end), m_clock, std::chrono::seconds(60), nullptr);
        Account account(m_server.token);
        Cancellation cancel;
        AudioLessonsClient client(*ServerAddress::parse(serverAddress, false), http, http, account,
                                  cancel);
        const Looking looking{client, m_clock, cancel};
        auto planning = planRepair(looking, m_lesson.folder(), m_id, canOrder());
        while (!planning.isReady()) {
            drain();
            if (!planning.isReady() && !m_clock.step())
                break;
        }
        m_quiet = false;
        const auto planned = planning.isReady() ? QCoro::waitFor(planning)
                                                : Result<PlannedRepair>(failure(Kind::Timeout));
        if (!planned) {
            m_trace.violate(u"plan"_s, kindName(planned.error().kind));
            return;
        }
        m_plan = planned->plan;
        QMap<QString, QSet<QString>> named;
        for (const auto &step : m_plan.steps)
            addNames(named[step.section], step.reasons);
        for (const auto &one : m_plan.cannot)
            addNames(named[one.section], one.reasons);
        for (const auto &one : m_plan.cannot) {
            if (one.kind == Kind::TextConflict) // then nothing else is planned
                return;
        }
        for (auto it = m_flaws.cbegin(); it != m_flaws.cend(); ++it)
            judgeNames(it.key(), it.value(), named.value(it.key()));
        judgeMoves(named);
    }

    /// Of doubles it is a matter of taste which is out of order.
    void judgeMoves(const QMap<QString, QSet<QString>> &named)
    {
        QStringList titles;
        for (const auto &section : m_lesson.folder().sections)
            titles.append(section.title);
        QList<qsizetype> places;
        for (const auto &section : std::as_const(m_damaged)) {
            const auto place = titles.indexOf(section[u"title"_s].toString());
            if (places.contains(place))
                return;
            if (place >= 0)
                places.append(place);
        }
        const bool moves = std::ranges::any_of(
            named, [](const auto &names) { return names.contains(u"outOfOrder"_s); });
        if (moves == std::ranges::is_sorted(places))
            m_trace.violate(u"plan"_s, u"the order is misjudged"_s);
    }

    static void addNames(QSet<QString> &names, const QList<Finding> &findings)
    {
        for (const auto finding : findings)
            names.insert(findingName(finding));
    }

    void judgeNames(const QString &title, const QList<QSet<QString>> &copies, QSet<QString> named)
    {
        named.remove(u"outOfOrder"_s);
        bool right = named.remove(u"missing"_s) == copies.isEmpty();
        right = right && named.remove(u"duplicate"_s) == (copies.size() > 1);
        // One copy's flaws, a whole one's where there is one; and that any has another text.
        const QSet<QString> whole;
        const QSet<QString> otherText{u"textDiffers"_s};
        const bool anyText = std::ranges::any_of(
            copies, [&](const auto &flaws) { return flaws.contains(otherText); });
        const bool anyWhole = copies.contains(whole);
        const bool isCopys = std::ranges::any_of(copies, [&](const auto &flaws) {
            return (!anyWhole || flaws == whole) && named == (anyText ? flaws + otherText : flaws);
        });
        right = right && (copies.isEmpty() ? named.isEmpty() : isCopys);
        if (!right)
            m_trace.violate(u"plan"_s,
                            u"%1 is named %2"_s.arg(title, QStringList(named.values()).join(u',')));
    }

    [[nodiscard]] UploadOptions options(bool mends) const
    {
        UploadOptions options;
        options.limits.sectionsPerBatch = 2;
        options.timeout = std::chrono::seconds(60);
        options.settle = Milliseconds(1000);
        options.lessonId = m_id;
        return mends ? repairOptions(options, m_id) : options;
    }

    void beginProcess()
    {
        auto disk = diskAtOnce();
        disk.scan = [this](QString, UploadOptions, Cancellation &) {
            return answered(m_lesson.scan());
        };
        disk.look = [this](QString, Pins pins, Closeness, Cancellation &) {
            return answered(m_lesson.look(pins));
        };
        m_process = std::make_unique<SimProcess>(m_wires, ++m_processes, m_journal, disk);
        m_process->signIn(m_server.token, {});
    }

    /// Until all is at rest; a process that died is followed by one that resumes.
    void run()
    {
        drain();
        for (int events = 0; !m_process->isIdle() || m_clock.worldEvents() > 0; ++events) {
            if (m_process->isDead()) {
                ++m_outcome.crashes;
                m_process.reset();
                m_crashAt = 0;
                beginProcess();
                (void)m_process->resumeAll();
            }
            if (events > mostSteps || !m_clock.step()) {
                if (m_process->isDead())
                    continue;
                m_trace.violate(u"I6"_s, u"something waits for ever"_s);
                return;
            }
            drain();
        }
    }

    void runProcess(const UploadOptions &options)
    {
        beginProcess();
        UploadRequest request;
        request.importId = options.mend ? u"repair"_s : u"first"_s;
        request.folder = std::make_shared<LessonFolder>(m_lesson.folder());
        request.server = serverAddress;
        request.options = options;
        m_process->enqueue(request);
        run();
        for (const auto &summary : m_process->summaries())
            judgeForetelling(summary);
        m_process.reset();
        drain();
    }

    /// Undisturbed, the repair finds what the plan found.
    void judgeForetelling(const LessonSummary &summary)
    {
        if (!summary.asFound || m_faults > 0 || m_outcome.crashes > 0)
            return;
        if (repairPlan(m_lesson.folder(), *summary.asFound) != m_plan)
            m_trace.violate(u"plan"_s, u"the repair found something else"_s);
    }

    void repair()
    {
        m_request = 0;
        runProcess(options(true));
        m_outcome.firstEnds = {end()};
        m_quiet = true;
        if (end() == "nothing"_L1) // it died before the journal knew of it
            runProcess(options(true));
        for (int round = 0; round < 5; ++round) {
            beginProcess();
            const bool resumed = m_process->resumeAll();
            if (resumed)
                run();
            m_process.reset();
            drain();
            if (!resumed)
                break;
            ++m_outcome.resumes;
        }
        m_outcome.ends = {end()};
    }

    [[nodiscard]] QString end()
    {
        const auto record = (*Journal::open(m_journal, m_clock))->import(u"repair"_s);
        return record && *record ? endOf(**record) : u"nothing"_s;
    }

    void judge()
    {
        m_trace.add(u"stand: "_s + arrangement());
        const auto state = m_outcome.ends.first();
        const auto wrong = whatIsWrongWith(lesson(), m_lesson.folder(), m_shelf, m_things);
        if (state == "done"_L1) {
            // A lesson whose totals the server has refused to set is whole all the same.
            const bool isRefusedTotals = wrong == "totals"_L1 && m_faults > 0;
            if (wrong.startsWith("lost"_L1))
                m_trace.violate(u"I3"_s, wrong);
            else if (!wrong.isEmpty() && !isRefusedTotals)
                m_trace.violate(u"I5 done, but"_s, u"I1: "_s + wrong);
            if (m_plan.steps.isEmpty() && sections() != m_damaged)
                m_trace.violate(u"plan"_s, u"written without a step"_s);
            return;
        }
        const bool refused = state == "conflict NotOrderable"_L1 && !canOrder();
        const bool chosen = state == "conflict TextConflict"_L1;
        if ((!refused && !chosen) || m_plan.cannot.isEmpty())
            m_trace.violate(u"I6"_s, u"the repair ends as "_s + state);
        judgeNoWorse();
    }

    /// What could not be mended is no worse than before, and nothing of others is lost.
    void judgeNoWorse()
    {
        const auto now = flawsOf(m_lesson.folder(), sections(), m_shelf);
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const auto before = m_flaws.value(it.key());
            if (*it != before && !before.isEmpty())
                m_trace.violate(u"I1"_s, it.key() + u" is worse than before"_s);
        }
        const auto lost = lostOf(m_things, othersThings(m_lesson.folder(), sections()));
        if (!lost.isEmpty())
            m_trace.violate(u"I3"_s, u"lost: "_s + lost);
    }

    QRandomGenerator m_dice;
    const PracticeTraits m_traits;
    SimClock m_clock;
    SimTrace m_trace;
    SimServer m_server;
    SimWires m_wires;
    SimLesson m_lesson;
    const QString m_journal = scratch().filePath(u"damaged.sqlite"_s);
    const int m_faults; ///< of a thousand requests
    int m_crashAt;
    Shelf m_shelf;
    std::unique_ptr<SimProcess> m_process;
    Outcome m_outcome;
    QString m_id;
    QJsonArray m_damaged;
    QList<OthersThing> m_things;
    QMap<QString, QList<QSet<QString>>> m_flaws;
    RepairPlan m_plan;
    bool m_quiet = false;
    int m_request = 0;
    int m_processes = 0;
};

} // namespace

Outcome repairDamages(quint64 seed)
{
    return DamagedLesson(seed).play();
}

} // namespace lessonlift::simulation
